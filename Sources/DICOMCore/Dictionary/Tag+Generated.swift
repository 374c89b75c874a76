// swift-format-ignore-file
// Written by DictionaryGenerator from its Resources (PS3.6): change those and run it again.

extension Tag {
    /// Command Group Length.
    public static var commandGroupLength: Tag { Tag(0x0000, 0x0000) }
    /// Affected SOP Class UID.
    public static var affectedSOPClassUID: Tag { Tag(0x0000, 0x0002) }
    /// Requested SOP Class UID.
    public static var requestedSOPClassUID: Tag { Tag(0x0000, 0x0003) }
    /// Command Field.
    public static var commandField: Tag { Tag(0x0000, 0x0100) }
    /// Message ID.
    public static var messageID: Tag { Tag(0x0000, 0x0110) }
    /// Message ID Being Responded To.
    public static var messageIDBeingRespondedTo: Tag { Tag(0x0000, 0x0120) }
    /// Move Destination.
    public static var moveDestination: Tag { Tag(0x0000, 0x0600) }
    /// Priority.
    public static var priority: Tag { Tag(0x0000, 0x0700) }
    /// Command Data Set Type.
    public static var commandDataSetType: Tag { Tag(0x0000, 0x0800) }
    /// Status.
    public static var status: Tag { Tag(0x0000, 0x0900) }
    /// Offending Element.
    public static var offendingElement: Tag { Tag(0x0000, 0x0901) }
    /// Error Comment.
    public static var errorComment: Tag { Tag(0x0000, 0x0902) }
    /// Error ID.
    public static var errorID: Tag { Tag(0x0000, 0x0903) }
    /// Affected SOP Instance UID.
    public static var affectedSOPInstanceUID: Tag { Tag(0x0000, 0x1000) }
    /// Requested SOP Instance UID.
    public static var requestedSOPInstanceUID: Tag { Tag(0x0000, 0x1001) }
    /// Event Type ID.
    public static var eventTypeID: Tag { Tag(0x0000, 0x1002) }
    /// Attribute Identifier List.
    public static var attributeIdentifierList: Tag { Tag(0x0000, 0x1005) }
    /// Action Type ID.
    public static var actionTypeID: Tag { Tag(0x0000, 0x1008) }
    /// Number of Remaining Sub-operations.
    public static var numberOfRemainingSuboperations: Tag { Tag(0x0000, 0x1020) }
    /// Number of Completed Sub-operations.
    public static var numberOfCompletedSuboperations: Tag { Tag(0x0000, 0x1021) }
    /// Number of Failed Sub-operations.
    public static var numberOfFailedSuboperations: Tag { Tag(0x0000, 0x1022) }
    /// Number of Warning Sub-operations.
    public static var numberOfWarningSuboperations: Tag { Tag(0x0000, 0x1023) }
    /// Move Originator Application Entity Title.
    public static var moveOriginatorApplicationEntityTitle: Tag { Tag(0x0000, 0x1030) }
    /// Move Originator Message ID.
    public static var moveOriginatorMessageID: Tag { Tag(0x0000, 0x1031) }
    /// File Meta Information Group Length.
    public static var fileMetaInformationGroupLength: Tag { Tag(0x0002, 0x0000) }
    /// File Meta Information Version.
    public static var fileMetaInformationVersion: Tag { Tag(0x0002, 0x0001) }
    /// Media Storage SOP Class UID.
    public static var mediaStorageSOPClassUID: Tag { Tag(0x0002, 0x0002) }
    /// Media Storage SOP Instance UID.
    public static var mediaStorageSOPInstanceUID: Tag { Tag(0x0002, 0x0003) }
    /// Transfer Syntax UID.
    public static var transferSyntaxUID: Tag { Tag(0x0002, 0x0010) }
    /// Implementation Class UID.
    public static var implementationClassUID: Tag { Tag(0x0002, 0x0012) }
    /// Implementation Version Name.
    public static var implementationVersionName: Tag { Tag(0x0002, 0x0013) }
    /// Source Application Entity Title.
    public static var sourceApplicationEntityTitle: Tag { Tag(0x0002, 0x0016) }
    /// Sending Application Entity Title.
    public static var sendingApplicationEntityTitle: Tag { Tag(0x0002, 0x0017) }
    /// Receiving Application Entity Title.
    public static var receivingApplicationEntityTitle: Tag { Tag(0x0002, 0x0018) }
    /// Source Presentation Address.
    public static var sourcePresentationAddress: Tag { Tag(0x0002, 0x0026) }
    /// Sending Presentation Address.
    public static var sendingPresentationAddress: Tag { Tag(0x0002, 0x0027) }
    /// Receiving Presentation Address.
    public static var receivingPresentationAddress: Tag { Tag(0x0002, 0x0028) }
    /// RTV Meta Information Version.
    public static var rtvMetaInformationVersion: Tag { Tag(0x0002, 0x0031) }
    /// RTV Communication SOP Class UID.
    public static var rtvCommunicationSOPClassUID: Tag { Tag(0x0002, 0x0032) }
    /// RTV Communication SOP Instance UID.
    public static var rtvCommunicationSOPInstanceUID: Tag { Tag(0x0002, 0x0033) }
    /// RTV Source Identifier.
    public static var rtvSourceIdentifier: Tag { Tag(0x0002, 0x0035) }
    /// RTV Flow Identifier.
    public static var rtvFlowIdentifier: Tag { Tag(0x0002, 0x0036) }
    /// RTV Flow RTP Sampling Rate.
    public static var rtvFlowRTPSamplingRate: Tag { Tag(0x0002, 0x0037) }
    /// RTV Flow Actual Frame Duration.
    public static var rtvFlowActualFrameDuration: Tag { Tag(0x0002, 0x0038) }
    /// Private Information Creator UID.
    public static var privateInformationCreatorUID: Tag { Tag(0x0002, 0x0100) }
    /// Private Information.
    public static var privateInformation: Tag { Tag(0x0002, 0x0102) }
    /// Specific Character Set.
    public static var specificCharacterSet: Tag { Tag(0x0008, 0x0005) }
    /// Language Code Sequence.
    public static var languageCodeSequence: Tag { Tag(0x0008, 0x0006) }
    /// Image Type.
    public static var imageType: Tag { Tag(0x0008, 0x0008) }
    /// Instance Creation Date.
    public static var instanceCreationDate: Tag { Tag(0x0008, 0x0012) }
    /// Instance Creation Time.
    public static var instanceCreationTime: Tag { Tag(0x0008, 0x0013) }
    /// Instance Creator UID.
    public static var instanceCreatorUID: Tag { Tag(0x0008, 0x0014) }
    /// Instance Coercion DateTime.
    public static var instanceCoercionDateTime: Tag { Tag(0x0008, 0x0015) }
    /// SOP Class UID.
    public static var sopClassUID: Tag { Tag(0x0008, 0x0016) }
    /// Acquisition UID.
    public static var acquisitionUID: Tag { Tag(0x0008, 0x0017) }
    /// SOP Instance UID.
    public static var sopInstanceUID: Tag { Tag(0x0008, 0x0018) }
    /// Pyramid UID.
    public static var pyramidUID: Tag { Tag(0x0008, 0x0019) }
    /// Related General SOP Class UID.
    public static var relatedGeneralSOPClassUID: Tag { Tag(0x0008, 0x001A) }
    /// Original Specialized SOP Class UID.
    public static var originalSpecializedSOPClassUID: Tag { Tag(0x0008, 0x001B) }
    /// Synthetic Data.
    public static var syntheticData: Tag { Tag(0x0008, 0x001C) }
    /// Study Date.
    public static var studyDate: Tag { Tag(0x0008, 0x0020) }
    /// Series Date.
    public static var seriesDate: Tag { Tag(0x0008, 0x0021) }
    /// Acquisition Date.
    public static var acquisitionDate: Tag { Tag(0x0008, 0x0022) }
    /// Content Date.
    public static var contentDate: Tag { Tag(0x0008, 0x0023) }
    /// Acquisition DateTime.
    public static var acquisitionDateTime: Tag { Tag(0x0008, 0x002A) }
    /// Study Time.
    public static var studyTime: Tag { Tag(0x0008, 0x0030) }
    /// Series Time.
    public static var seriesTime: Tag { Tag(0x0008, 0x0031) }
    /// Acquisition Time.
    public static var acquisitionTime: Tag { Tag(0x0008, 0x0032) }
    /// Content Time.
    public static var contentTime: Tag { Tag(0x0008, 0x0033) }
    /// Accession Number.
    public static var accessionNumber: Tag { Tag(0x0008, 0x0050) }
    /// Issuer of Accession Number Sequence.
    public static var issuerOfAccessionNumberSequence: Tag { Tag(0x0008, 0x0051) }
    /// Query/Retrieve Level.
    public static var queryRetrieveLevel: Tag { Tag(0x0008, 0x0052) }
    /// Query/Retrieve View.
    public static var queryRetrieveView: Tag { Tag(0x0008, 0x0053) }
    /// Retrieve AE Title.
    public static var retrieveAETitle: Tag { Tag(0x0008, 0x0054) }
    /// Station AE Title.
    public static var stationAETitle: Tag { Tag(0x0008, 0x0055) }
    /// Instance Availability.
    public static var instanceAvailability: Tag { Tag(0x0008, 0x0056) }
    /// Failed SOP Instance UID List.
    public static var failedSOPInstanceUIDList: Tag { Tag(0x0008, 0x0058) }
    /// Modality.
    public static var modality: Tag { Tag(0x0008, 0x0060) }
    /// Modalities in Study.
    public static var modalitiesInStudy: Tag { Tag(0x0008, 0x0061) }
    /// SOP Classes in Study.
    public static var sopClassesInStudy: Tag { Tag(0x0008, 0x0062) }
    /// Anatomic Regions in Study Code Sequence.
    public static var anatomicRegionsInStudyCodeSequence: Tag { Tag(0x0008, 0x0063) }
    /// Conversion Type.
    public static var conversionType: Tag { Tag(0x0008, 0x0064) }
    /// Presentation Intent Type.
    public static var presentationIntentType: Tag { Tag(0x0008, 0x0068) }
    /// Manufacturer.
    public static var manufacturer: Tag { Tag(0x0008, 0x0070) }
    /// Institution Name.
    public static var institutionName: Tag { Tag(0x0008, 0x0080) }
    /// Institution Address.
    public static var institutionAddress: Tag { Tag(0x0008, 0x0081) }
    /// Institution Code Sequence.
    public static var institutionCodeSequence: Tag { Tag(0x0008, 0x0082) }
    /// Referring Physician's Name.
    public static var referringPhysicianName: Tag { Tag(0x0008, 0x0090) }
    /// Referring Physician's Address.
    public static var referringPhysicianAddress: Tag { Tag(0x0008, 0x0092) }
    /// Referring Physician's Telephone Numbers.
    public static var referringPhysicianTelephoneNumbers: Tag { Tag(0x0008, 0x0094) }
    /// Referring Physician Identification Sequence.
    public static var referringPhysicianIdentificationSequence: Tag { Tag(0x0008, 0x0096) }
    /// Consulting Physician's Name.
    public static var consultingPhysicianName: Tag { Tag(0x0008, 0x009C) }
    /// Consulting Physician Identification Sequence.
    public static var consultingPhysicianIdentificationSequence: Tag { Tag(0x0008, 0x009D) }
    /// Code Value.
    public static var codeValue: Tag { Tag(0x0008, 0x0100) }
    /// Extended Code Value.
    public static var extendedCodeValue: Tag { Tag(0x0008, 0x0101) }
    /// Coding Scheme Designator.
    public static var codingSchemeDesignator: Tag { Tag(0x0008, 0x0102) }
    /// Coding Scheme Version.
    public static var codingSchemeVersion: Tag { Tag(0x0008, 0x0103) }
    /// Code Meaning.
    public static var codeMeaning: Tag { Tag(0x0008, 0x0104) }
    /// Mapping Resource.
    public static var mappingResource: Tag { Tag(0x0008, 0x0105) }
    /// Context Group Version.
    public static var contextGroupVersion: Tag { Tag(0x0008, 0x0106) }
    /// Context Group Local Version.
    public static var contextGroupLocalVersion: Tag { Tag(0x0008, 0x0107) }
    /// Extended Code Meaning.
    public static var extendedCodeMeaning: Tag { Tag(0x0008, 0x0108) }
    /// Coding Scheme Resources Sequence.
    public static var codingSchemeResourcesSequence: Tag { Tag(0x0008, 0x0109) }
    /// Coding Scheme URL Type.
    public static var codingSchemeURLType: Tag { Tag(0x0008, 0x010A) }
    /// Context Group Extension Flag.
    public static var contextGroupExtensionFlag: Tag { Tag(0x0008, 0x010B) }
    /// Coding Scheme UID.
    public static var codingSchemeUID: Tag { Tag(0x0008, 0x010C) }
    /// Context Group Extension Creator UID.
    public static var contextGroupExtensionCreatorUID: Tag { Tag(0x0008, 0x010D) }
    /// Coding Scheme URL.
    public static var codingSchemeURL: Tag { Tag(0x0008, 0x010E) }
    /// Context Identifier.
    public static var contextIdentifier: Tag { Tag(0x0008, 0x010F) }
    /// Coding Scheme Identification Sequence.
    public static var codingSchemeIdentificationSequence: Tag { Tag(0x0008, 0x0110) }
    /// Coding Scheme Registry.
    public static var codingSchemeRegistry: Tag { Tag(0x0008, 0x0112) }
    /// Coding Scheme External ID.
    public static var codingSchemeExternalID: Tag { Tag(0x0008, 0x0114) }
    /// Coding Scheme Name.
    public static var codingSchemeName: Tag { Tag(0x0008, 0x0115) }
    /// Coding Scheme Responsible Organization.
    public static var codingSchemeResponsibleOrganization: Tag { Tag(0x0008, 0x0116) }
    /// Context UID.
    public static var contextUID: Tag { Tag(0x0008, 0x0117) }
    /// Mapping Resource UID.
    public static var mappingResourceUID: Tag { Tag(0x0008, 0x0118) }
    /// Long Code Value.
    public static var longCodeValue: Tag { Tag(0x0008, 0x0119) }
    /// URN Code Value.
    public static var urnCodeValue: Tag { Tag(0x0008, 0x0120) }
    /// Equivalent Code Sequence.
    public static var equivalentCodeSequence: Tag { Tag(0x0008, 0x0121) }
    /// Mapping Resource Name.
    public static var mappingResourceName: Tag { Tag(0x0008, 0x0122) }
    /// Context Group Identification Sequence.
    public static var contextGroupIdentificationSequence: Tag { Tag(0x0008, 0x0123) }
    /// Mapping Resource Identification Sequence.
    public static var mappingResourceIdentificationSequence: Tag { Tag(0x0008, 0x0124) }
    /// Timezone Offset From UTC.
    public static var timezoneOffsetFromUTC: Tag { Tag(0x0008, 0x0201) }
    /// Responsible Group Code Sequence.
    public static var responsibleGroupCodeSequence: Tag { Tag(0x0008, 0x0220) }
    /// Equipment Modality.
    public static var equipmentModality: Tag { Tag(0x0008, 0x0221) }
    /// Manufacturer's Related Model Group.
    public static var manufacturerRelatedModelGroup: Tag { Tag(0x0008, 0x0222) }
    /// Private Data Element Characteristics Sequence.
    public static var privateDataElementCharacteristicsSequence: Tag { Tag(0x0008, 0x0300) }
    /// Private Group Reference.
    public static var privateGroupReference: Tag { Tag(0x0008, 0x0301) }
    /// Private Creator Reference.
    public static var privateCreatorReference: Tag { Tag(0x0008, 0x0302) }
    /// Block Identifying Information Status.
    public static var blockIdentifyingInformationStatus: Tag { Tag(0x0008, 0x0303) }
    /// Nonidentifying Private Elements.
    public static var nonidentifyingPrivateElements: Tag { Tag(0x0008, 0x0304) }
    /// Deidentification Action Sequence.
    public static var deidentificationActionSequence: Tag { Tag(0x0008, 0x0305) }
    /// Identifying Private Elements.
    public static var identifyingPrivateElements: Tag { Tag(0x0008, 0x0306) }
    /// Deidentification Action.
    public static var deidentificationAction: Tag { Tag(0x0008, 0x0307) }
    /// Private Data Element.
    public static var privateDataElement: Tag { Tag(0x0008, 0x0308) }
    /// Private Data Element Value Multiplicity.
    public static var privateDataElementValueMultiplicity: Tag { Tag(0x0008, 0x0309) }
    /// Private Data Element Value Representation.
    public static var privateDataElementValueRepresentation: Tag { Tag(0x0008, 0x030A) }
    /// Private Data Element Number of Items.
    public static var privateDataElementNumberOfItems: Tag { Tag(0x0008, 0x030B) }
    /// Private Data Element Name.
    public static var privateDataElementName: Tag { Tag(0x0008, 0x030C) }
    /// Private Data Element Keyword.
    public static var privateDataElementKeyword: Tag { Tag(0x0008, 0x030D) }
    /// Private Data Element Description.
    public static var privateDataElementDescription: Tag { Tag(0x0008, 0x030E) }
    /// Private Data Element Encoding.
    public static var privateDataElementEncoding: Tag { Tag(0x0008, 0x030F) }
    /// Private Data Element Definition Sequence.
    public static var privateDataElementDefinitionSequence: Tag { Tag(0x0008, 0x0310) }
    /// Scope of Inventory Sequence.
    public static var scopeOfInventorySequence: Tag { Tag(0x0008, 0x0400) }
    /// Inventory Purpose.
    public static var inventoryPurpose: Tag { Tag(0x0008, 0x0401) }
    /// Inventory Instance Description.
    public static var inventoryInstanceDescription: Tag { Tag(0x0008, 0x0402) }
    /// Inventory Level.
    public static var inventoryLevel: Tag { Tag(0x0008, 0x0403) }
    /// Item Inventory DateTime.
    public static var itemInventoryDateTime: Tag { Tag(0x0008, 0x0404) }
    /// Removed from Operational Use.
    public static var removedFromOperationalUse: Tag { Tag(0x0008, 0x0405) }
    /// Reason for Removal Code Sequence.
    public static var reasonForRemovalCodeSequence: Tag { Tag(0x0008, 0x0406) }
    /// Stored Instance Base URI.
    public static var storedInstanceBaseURI: Tag { Tag(0x0008, 0x0407) }
    /// Folder Access URI.
    public static var folderAccessURI: Tag { Tag(0x0008, 0x0408) }
    /// File Access URI.
    public static var fileAccessURI: Tag { Tag(0x0008, 0x0409) }
    /// Container File Type.
    public static var containerFileType: Tag { Tag(0x0008, 0x040A) }
    /// Filename in Container.
    public static var filenameInContainer: Tag { Tag(0x0008, 0x040B) }
    /// File Offset in Container.
    public static var fileOffsetInContainer: Tag { Tag(0x0008, 0x040C) }
    /// File Length in Container.
    public static var fileLengthInContainer: Tag { Tag(0x0008, 0x040D) }
    /// Stored Instance Transfer Syntax UID.
    public static var storedInstanceTransferSyntaxUID: Tag { Tag(0x0008, 0x040E) }
    /// Extended Matching Mechanisms.
    public static var extendedMatchingMechanisms: Tag { Tag(0x0008, 0x040F) }
    /// Range Matching Sequence.
    public static var rangeMatchingSequence: Tag { Tag(0x0008, 0x0410) }
    /// List of UID Matching Sequence.
    public static var listOfUIDMatchingSequence: Tag { Tag(0x0008, 0x0411) }
    /// Empty Value Matching Sequence.
    public static var emptyValueMatchingSequence: Tag { Tag(0x0008, 0x0412) }
    /// General Matching Sequence.
    public static var generalMatchingSequence: Tag { Tag(0x0008, 0x0413) }
    /// Requested Status Interval.
    public static var requestedStatusInterval: Tag { Tag(0x0008, 0x0414) }
    /// Retain Instances.
    public static var retainInstances: Tag { Tag(0x0008, 0x0415) }
    /// Expiration DateTime.
    public static var expirationDateTime: Tag { Tag(0x0008, 0x0416) }
    /// Transaction Status.
    public static var transactionStatus: Tag { Tag(0x0008, 0x0417) }
    /// Transaction Status Comment.
    public static var transactionStatusComment: Tag { Tag(0x0008, 0x0418) }
    /// File Set Access Sequence.
    public static var fileSetAccessSequence: Tag { Tag(0x0008, 0x0419) }
    /// File Access Sequence.
    public static var fileAccessSequence: Tag { Tag(0x0008, 0x041A) }
    /// Record Key.
    public static var recordKey: Tag { Tag(0x0008, 0x041B) }
    /// Prior Record Key.
    public static var priorRecordKey: Tag { Tag(0x0008, 0x041C) }
    /// Metadata Sequence.
    public static var metadataSequence: Tag { Tag(0x0008, 0x041D) }
    /// Updated Metadata Sequence.
    public static var updatedMetadataSequence: Tag { Tag(0x0008, 0x041E) }
    /// Study Update DateTime.
    public static var studyUpdateDateTime: Tag { Tag(0x0008, 0x041F) }
    /// Inventory Access End Points Sequence.
    public static var inventoryAccessEndPointsSequence: Tag { Tag(0x0008, 0x0420) }
    /// Study Access End Points Sequence.
    public static var studyAccessEndPointsSequence: Tag { Tag(0x0008, 0x0421) }
    /// Incorporated Inventory Instance Sequence.
    public static var incorporatedInventoryInstanceSequence: Tag { Tag(0x0008, 0x0422) }
    /// Inventoried Studies Sequence.
    public static var inventoriedStudiesSequence: Tag { Tag(0x0008, 0x0423) }
    /// Inventoried Series Sequence.
    public static var inventoriedSeriesSequence: Tag { Tag(0x0008, 0x0424) }
    /// Inventoried Instances Sequence.
    public static var inventoriedInstancesSequence: Tag { Tag(0x0008, 0x0425) }
    /// Inventory Completion Status.
    public static var inventoryCompletionStatus: Tag { Tag(0x0008, 0x0426) }
    /// Number of Study Records in Instance.
    public static var numberOfStudyRecordsInInstance: Tag { Tag(0x0008, 0x0427) }
    /// Total Number of Study Records.
    public static var totalNumberOfStudyRecords: Tag { Tag(0x0008, 0x0428) }
    /// Maximum Number of Records.
    public static var maximumNumberOfRecords: Tag { Tag(0x0008, 0x0429) }
    /// Station Name.
    public static var stationName: Tag { Tag(0x0008, 0x1010) }
    /// Study Description.
    public static var studyDescription: Tag { Tag(0x0008, 0x1030) }
    /// Procedure Code Sequence.
    public static var procedureCodeSequence: Tag { Tag(0x0008, 0x1032) }
    /// Series Description.
    public static var seriesDescription: Tag { Tag(0x0008, 0x103E) }
    /// Series Description Code Sequence.
    public static var seriesDescriptionCodeSequence: Tag { Tag(0x0008, 0x103F) }
    /// Institutional Department Name.
    public static var institutionalDepartmentName: Tag { Tag(0x0008, 0x1040) }
    /// Institutional Department Type Code Sequence.
    public static var institutionalDepartmentTypeCodeSequence: Tag { Tag(0x0008, 0x1041) }
    /// Physician(s) of Record.
    public static var physiciansOfRecord: Tag { Tag(0x0008, 0x1048) }
    /// Physician(s) of Record Identification Sequence.
    public static var physiciansOfRecordIdentificationSequence: Tag { Tag(0x0008, 0x1049) }
    /// Performing Physician's Name.
    public static var performingPhysicianName: Tag { Tag(0x0008, 0x1050) }
    /// Performing Physician Identification Sequence.
    public static var performingPhysicianIdentificationSequence: Tag { Tag(0x0008, 0x1052) }
    /// Name of Physician(s) Reading Study.
    public static var nameOfPhysiciansReadingStudy: Tag { Tag(0x0008, 0x1060) }
    /// Physician(s) Reading Study Identification Sequence.
    public static var physiciansReadingStudyIdentificationSequence: Tag { Tag(0x0008, 0x1062) }
    /// Operators' Name.
    public static var operatorsName: Tag { Tag(0x0008, 0x1070) }
    /// Operator Identification Sequence.
    public static var operatorIdentificationSequence: Tag { Tag(0x0008, 0x1072) }
    /// Admitting Diagnoses Description.
    public static var admittingDiagnosesDescription: Tag { Tag(0x0008, 0x1080) }
    /// Admitting Diagnoses Code Sequence.
    public static var admittingDiagnosesCodeSequence: Tag { Tag(0x0008, 0x1084) }
    /// Pyramid Description.
    public static var pyramidDescription: Tag { Tag(0x0008, 0x1088) }
    /// Manufacturer's Model Name.
    public static var manufacturerModelName: Tag { Tag(0x0008, 0x1090) }
    /// Referenced Study Sequence.
    public static var referencedStudySequence: Tag { Tag(0x0008, 0x1110) }
    /// Referenced Performed Procedure Step Sequence.
    public static var referencedPerformedProcedureStepSequence: Tag { Tag(0x0008, 0x1111) }
    /// Referenced Instances by SOP Class Sequence.
    public static var referencedInstancesBySOPClassSequence: Tag { Tag(0x0008, 0x1112) }
    /// Referenced Series Sequence.
    public static var referencedSeriesSequence: Tag { Tag(0x0008, 0x1115) }
    /// Referenced Patient Sequence.
    public static var referencedPatientSequence: Tag { Tag(0x0008, 0x1120) }
    /// Referenced Visit Sequence.
    public static var referencedVisitSequence: Tag { Tag(0x0008, 0x1125) }
    /// Referenced Stereometric Instance Sequence.
    public static var referencedStereometricInstanceSequence: Tag { Tag(0x0008, 0x1134) }
    /// Referenced Waveform Sequence.
    public static var referencedWaveformSequence: Tag { Tag(0x0008, 0x113A) }
    /// Referenced Image Sequence.
    public static var referencedImageSequence: Tag { Tag(0x0008, 0x1140) }
    /// Referenced Instance Sequence.
    public static var referencedInstanceSequence: Tag { Tag(0x0008, 0x114A) }
    /// Referenced Real World Value Mapping Instance Sequence.
    public static var referencedRealWorldValueMappingInstanceSequence: Tag { Tag(0x0008, 0x114B) }
    /// Referenced SOP Class UID.
    public static var referencedSOPClassUID: Tag { Tag(0x0008, 0x1150) }
    /// Referenced SOP Instance UID.
    public static var referencedSOPInstanceUID: Tag { Tag(0x0008, 0x1155) }
    /// Definition Source Sequence.
    public static var definitionSourceSequence: Tag { Tag(0x0008, 0x1156) }
    /// SOP Classes Supported.
    public static var sopClassesSupported: Tag { Tag(0x0008, 0x115A) }
    /// Referenced Frame Number.
    public static var referencedFrameNumber: Tag { Tag(0x0008, 0x1160) }
    /// Simple Frame List.
    public static var simpleFrameList: Tag { Tag(0x0008, 0x1161) }
    /// Calculated Frame List.
    public static var calculatedFrameList: Tag { Tag(0x0008, 0x1162) }
    /// Time Range.
    public static var timeRange: Tag { Tag(0x0008, 0x1163) }
    /// Frame Extraction Sequence.
    public static var frameExtractionSequence: Tag { Tag(0x0008, 0x1164) }
    /// Multi-frame Source SOP Instance UID.
    public static var multiFrameSourceSOPInstanceUID: Tag { Tag(0x0008, 0x1167) }
    /// Retrieve URL.
    public static var retrieveURL: Tag { Tag(0x0008, 0x1190) }
    /// Transaction UID.
    public static var transactionUID: Tag { Tag(0x0008, 0x1195) }
    /// Warning Reason.
    public static var warningReason: Tag { Tag(0x0008, 0x1196) }
    /// Failure Reason.
    public static var failureReason: Tag { Tag(0x0008, 0x1197) }
    /// Failed SOP Sequence.
    public static var failedSOPSequence: Tag { Tag(0x0008, 0x1198) }
    /// Referenced SOP Sequence.
    public static var referencedSOPSequence: Tag { Tag(0x0008, 0x1199) }
    /// Other Failures Sequence.
    public static var otherFailuresSequence: Tag { Tag(0x0008, 0x119A) }
    /// Failed Study Sequence.
    public static var failedStudySequence: Tag { Tag(0x0008, 0x119B) }
    /// Studies Containing Other Referenced Instances Sequence.
    public static var studiesContainingOtherReferencedInstancesSequence: Tag { Tag(0x0008, 0x1200) }
    /// Related Series Sequence.
    public static var relatedSeriesSequence: Tag { Tag(0x0008, 0x1250) }
    /// Derivation Description.
    public static var derivationDescription: Tag { Tag(0x0008, 0x2111) }
    /// Source Image Sequence.
    public static var sourceImageSequence: Tag { Tag(0x0008, 0x2112) }
    /// Stage Name.
    public static var stageName: Tag { Tag(0x0008, 0x2120) }
    /// Stage Number.
    public static var stageNumber: Tag { Tag(0x0008, 0x2122) }
    /// Number of Stages.
    public static var numberOfStages: Tag { Tag(0x0008, 0x2124) }
    /// View Name.
    public static var viewName: Tag { Tag(0x0008, 0x2127) }
    /// View Number.
    public static var viewNumber: Tag { Tag(0x0008, 0x2128) }
    /// Number of Event Timers.
    public static var numberOfEventTimers: Tag { Tag(0x0008, 0x2129) }
    /// Number of Views in Stage.
    public static var numberOfViewsInStage: Tag { Tag(0x0008, 0x212A) }
    /// Event Elapsed Time(s).
    public static var eventElapsedTimes: Tag { Tag(0x0008, 0x2130) }
    /// Event Timer Name(s).
    public static var eventTimerNames: Tag { Tag(0x0008, 0x2132) }
    /// Event Timer Sequence.
    public static var eventTimerSequence: Tag { Tag(0x0008, 0x2133) }
    /// Event Time Offset.
    public static var eventTimeOffset: Tag { Tag(0x0008, 0x2134) }
    /// Event Code Sequence.
    public static var eventCodeSequence: Tag { Tag(0x0008, 0x2135) }
    /// Start Trim.
    public static var startTrim: Tag { Tag(0x0008, 0x2142) }
    /// Stop Trim.
    public static var stopTrim: Tag { Tag(0x0008, 0x2143) }
    /// Recommended Display Frame Rate.
    public static var recommendedDisplayFrameRate: Tag { Tag(0x0008, 0x2144) }
    /// Anatomic Region Sequence.
    public static var anatomicRegionSequence: Tag { Tag(0x0008, 0x2218) }
    /// Anatomic Region Modifier Sequence.
    public static var anatomicRegionModifierSequence: Tag { Tag(0x0008, 0x2220) }
    /// Primary Anatomic Structure Sequence.
    public static var primaryAnatomicStructureSequence: Tag { Tag(0x0008, 0x2228) }
    /// Primary Anatomic Structure Modifier Sequence.
    public static var primaryAnatomicStructureModifierSequence: Tag { Tag(0x0008, 0x2230) }
    /// Alternate Representation Sequence.
    public static var alternateRepresentationSequence: Tag { Tag(0x0008, 0x3001) }
    /// Available Transfer Syntax UID.
    public static var availableTransferSyntaxUID: Tag { Tag(0x0008, 0x3002) }
    /// Irradiation Event UID.
    public static var irradiationEventUID: Tag { Tag(0x0008, 0x3010) }
    /// Source Irradiation Event Sequence.
    public static var sourceIrradiationEventSequence: Tag { Tag(0x0008, 0x3011) }
    /// Radiopharmaceutical Administration Event UID.
    public static var radiopharmaceuticalAdministrationEventUID: Tag { Tag(0x0008, 0x3012) }
    /// Frame Type.
    public static var frameType: Tag { Tag(0x0008, 0x9007) }
    /// Referenced Image Evidence Sequence.
    public static var referencedImageEvidenceSequence: Tag { Tag(0x0008, 0x9092) }
    /// Referenced Raw Data Sequence.
    public static var referencedRawDataSequence: Tag { Tag(0x0008, 0x9121) }
    /// Creator-Version UID.
    public static var creatorVersionUID: Tag { Tag(0x0008, 0x9123) }
    /// Derivation Image Sequence.
    public static var derivationImageSequence: Tag { Tag(0x0008, 0x9124) }
    /// Source Image Evidence Sequence.
    public static var sourceImageEvidenceSequence: Tag { Tag(0x0008, 0x9154) }
    /// Pixel Presentation.
    public static var pixelPresentation: Tag { Tag(0x0008, 0x9205) }
    /// Volumetric Properties.
    public static var volumetricProperties: Tag { Tag(0x0008, 0x9206) }
    /// Volume Based Calculation Technique.
    public static var volumeBasedCalculationTechnique: Tag { Tag(0x0008, 0x9207) }
    /// Complex Image Component.
    public static var complexImageComponent: Tag { Tag(0x0008, 0x9208) }
    /// Acquisition Contrast.
    public static var acquisitionContrast: Tag { Tag(0x0008, 0x9209) }
    /// Derivation Code Sequence.
    public static var derivationCodeSequence: Tag { Tag(0x0008, 0x9215) }
    /// Referenced Presentation State Sequence.
    public static var referencedPresentationStateSequence: Tag { Tag(0x0008, 0x9237) }
    /// Referenced Other Plane Sequence.
    public static var referencedOtherPlaneSequence: Tag { Tag(0x0008, 0x9410) }
    /// Frame Display Sequence.
    public static var frameDisplaySequence: Tag { Tag(0x0008, 0x9458) }
    /// Recommended Display Frame Rate in Float.
    public static var recommendedDisplayFrameRateInFloat: Tag { Tag(0x0008, 0x9459) }
    /// Skip Frame Range Flag.
    public static var skipFrameRangeFlag: Tag { Tag(0x0008, 0x9460) }
    /// Patient's Name.
    public static var patientName: Tag { Tag(0x0010, 0x0010) }
    /// Patient ID.
    public static var patientID: Tag { Tag(0x0010, 0x0020) }
    /// Issuer of Patient ID.
    public static var issuerOfPatientID: Tag { Tag(0x0010, 0x0021) }
    /// Type of Patient ID.
    public static var typeOfPatientID: Tag { Tag(0x0010, 0x0022) }
    /// Issuer of Patient ID Qualifiers Sequence.
    public static var issuerOfPatientIDQualifiersSequence: Tag { Tag(0x0010, 0x0024) }
    /// Source Patient Group Identification Sequence.
    public static var sourcePatientGroupIdentificationSequence: Tag { Tag(0x0010, 0x0026) }
    /// Group of Patients Identification Sequence.
    public static var groupOfPatientsIdentificationSequence: Tag { Tag(0x0010, 0x0027) }
    /// Subject Relative Position in Image.
    public static var subjectRelativePositionInImage: Tag { Tag(0x0010, 0x0028) }
    /// Patient's Birth Date.
    public static var patientBirthDate: Tag { Tag(0x0010, 0x0030) }
    /// Patient's Birth Time.
    public static var patientBirthTime: Tag { Tag(0x0010, 0x0032) }
    /// Patient's Birth Date in Alternative Calendar.
    public static var patientBirthDateInAlternativeCalendar: Tag { Tag(0x0010, 0x0033) }
    /// Patient's Death Date in Alternative Calendar.
    public static var patientDeathDateInAlternativeCalendar: Tag { Tag(0x0010, 0x0034) }
    /// Patient's Alternative Calendar.
    public static var patientAlternativeCalendar: Tag { Tag(0x0010, 0x0035) }
    /// Patient's Sex.
    public static var patientSex: Tag { Tag(0x0010, 0x0040) }
    /// Patient's Insurance Plan Code Sequence.
    public static var patientInsurancePlanCodeSequence: Tag { Tag(0x0010, 0x0050) }
    /// Patient's Primary Language Code Sequence.
    public static var patientPrimaryLanguageCodeSequence: Tag { Tag(0x0010, 0x0101) }
    /// Patient's Primary Language Modifier Code Sequence.
    public static var patientPrimaryLanguageModifierCodeSequence: Tag { Tag(0x0010, 0x0102) }
    /// Quality Control Subject.
    public static var qualityControlSubject: Tag { Tag(0x0010, 0x0200) }
    /// Quality Control Subject Type Code Sequence.
    public static var qualityControlSubjectTypeCodeSequence: Tag { Tag(0x0010, 0x0201) }
    /// Strain Description.
    public static var strainDescription: Tag { Tag(0x0010, 0x0212) }
    /// Strain Nomenclature.
    public static var strainNomenclature: Tag { Tag(0x0010, 0x0213) }
    /// Strain Stock Number.
    public static var strainStockNumber: Tag { Tag(0x0010, 0x0214) }
    /// Strain Source Registry Code Sequence.
    public static var strainSourceRegistryCodeSequence: Tag { Tag(0x0010, 0x0215) }
    /// Strain Stock Sequence.
    public static var strainStockSequence: Tag { Tag(0x0010, 0x0216) }
    /// Strain Source.
    public static var strainSource: Tag { Tag(0x0010, 0x0217) }
    /// Strain Additional Information.
    public static var strainAdditionalInformation: Tag { Tag(0x0010, 0x0218) }
    /// Strain Code Sequence.
    public static var strainCodeSequence: Tag { Tag(0x0010, 0x0219) }
    /// Genetic Modifications Sequence.
    public static var geneticModificationsSequence: Tag { Tag(0x0010, 0x0221) }
    /// Genetic Modifications Description.
    public static var geneticModificationsDescription: Tag { Tag(0x0010, 0x0222) }
    /// Genetic Modifications Nomenclature.
    public static var geneticModificationsNomenclature: Tag { Tag(0x0010, 0x0223) }
    /// Genetic Modifications Code Sequence.
    public static var geneticModificationsCodeSequence: Tag { Tag(0x0010, 0x0229) }
    /// Other Patient Names.
    public static var otherPatientNames: Tag { Tag(0x0010, 0x1001) }
    /// Other Patient IDs Sequence.
    public static var otherPatientIDsSequence: Tag { Tag(0x0010, 0x1002) }
    /// Patient's Birth Name.
    public static var patientBirthName: Tag { Tag(0x0010, 0x1005) }
    /// Patient's Age.
    public static var patientAge: Tag { Tag(0x0010, 0x1010) }
    /// Patient's Size.
    public static var patientSize: Tag { Tag(0x0010, 0x1020) }
    /// Patient's Size Code Sequence.
    public static var patientSizeCodeSequence: Tag { Tag(0x0010, 0x1021) }
    /// Patient's Body Mass Index.
    public static var patientBodyMassIndex: Tag { Tag(0x0010, 0x1022) }
    /// Measured AP Dimension.
    public static var measuredAPDimension: Tag { Tag(0x0010, 0x1023) }
    /// Measured Lateral Dimension.
    public static var measuredLateralDimension: Tag { Tag(0x0010, 0x1024) }
    /// Patient's Weight.
    public static var patientWeight: Tag { Tag(0x0010, 0x1030) }
    /// Patient's Address.
    public static var patientAddress: Tag { Tag(0x0010, 0x1040) }
    /// Patient's Mother's Birth Name.
    public static var patientMotherBirthName: Tag { Tag(0x0010, 0x1060) }
    /// Military Rank.
    public static var militaryRank: Tag { Tag(0x0010, 0x1080) }
    /// Branch of Service.
    public static var branchOfService: Tag { Tag(0x0010, 0x1081) }
    /// Referenced Patient Photo Sequence.
    public static var referencedPatientPhotoSequence: Tag { Tag(0x0010, 0x1100) }
    /// Medical Alerts.
    public static var medicalAlerts: Tag { Tag(0x0010, 0x2000) }
    /// Allergies.
    public static var allergies: Tag { Tag(0x0010, 0x2110) }
    /// Country of Residence.
    public static var countryOfResidence: Tag { Tag(0x0010, 0x2150) }
    /// Region of Residence.
    public static var regionOfResidence: Tag { Tag(0x0010, 0x2152) }
    /// Patient's Telephone Numbers.
    public static var patientTelephoneNumbers: Tag { Tag(0x0010, 0x2154) }
    /// Patient's Telecom Information.
    public static var patientTelecomInformation: Tag { Tag(0x0010, 0x2155) }
    /// Ethnic Group.
    public static var ethnicGroup: Tag { Tag(0x0010, 0x2160) }
    /// Ethnic Group Code Sequence.
    public static var ethnicGroupCodeSequence: Tag { Tag(0x0010, 0x2161) }
    /// Occupation.
    public static var occupation: Tag { Tag(0x0010, 0x2180) }
    /// Smoking Status.
    public static var smokingStatus: Tag { Tag(0x0010, 0x21A0) }
    /// Additional Patient History.
    public static var additionalPatientHistory: Tag { Tag(0x0010, 0x21B0) }
    /// Pregnancy Status.
    public static var pregnancyStatus: Tag { Tag(0x0010, 0x21C0) }
    /// Last Menstrual Date.
    public static var lastMenstrualDate: Tag { Tag(0x0010, 0x21D0) }
    /// Patient's Religious Preference.
    public static var patientReligiousPreference: Tag { Tag(0x0010, 0x21F0) }
    /// Patient Species Description.
    public static var patientSpeciesDescription: Tag { Tag(0x0010, 0x2201) }
    /// Patient Species Code Sequence.
    public static var patientSpeciesCodeSequence: Tag { Tag(0x0010, 0x2202) }
    /// Patient's Sex Neutered.
    public static var patientSexNeutered: Tag { Tag(0x0010, 0x2203) }
    /// Anatomical Orientation Type.
    public static var anatomicalOrientationType: Tag { Tag(0x0010, 0x2210) }
    /// Patient Breed Description.
    public static var patientBreedDescription: Tag { Tag(0x0010, 0x2292) }
    /// Patient Breed Code Sequence.
    public static var patientBreedCodeSequence: Tag { Tag(0x0010, 0x2293) }
    /// Breed Registration Sequence.
    public static var breedRegistrationSequence: Tag { Tag(0x0010, 0x2294) }
    /// Breed Registration Number.
    public static var breedRegistrationNumber: Tag { Tag(0x0010, 0x2295) }
    /// Breed Registry Code Sequence.
    public static var breedRegistryCodeSequence: Tag { Tag(0x0010, 0x2296) }
    /// Responsible Person.
    public static var responsiblePerson: Tag { Tag(0x0010, 0x2297) }
    /// Responsible Person Role.
    public static var responsiblePersonRole: Tag { Tag(0x0010, 0x2298) }
    /// Responsible Organization.
    public static var responsibleOrganization: Tag { Tag(0x0010, 0x2299) }
    /// Patient Comments.
    public static var patientComments: Tag { Tag(0x0010, 0x4000) }
    /// Examined Body Thickness.
    public static var examinedBodyThickness: Tag { Tag(0x0010, 0x9431) }
    /// Clinical Trial Sponsor Name.
    public static var clinicalTrialSponsorName: Tag { Tag(0x0012, 0x0010) }
    /// Clinical Trial Protocol ID.
    public static var clinicalTrialProtocolID: Tag { Tag(0x0012, 0x0020) }
    /// Clinical Trial Protocol Name.
    public static var clinicalTrialProtocolName: Tag { Tag(0x0012, 0x0021) }
    /// Issuer of Clinical Trial Protocol ID.
    public static var issuerOfClinicalTrialProtocolID: Tag { Tag(0x0012, 0x0022) }
    /// Other Clinical Trial Protocol IDs Sequence.
    public static var otherClinicalTrialProtocolIDsSequence: Tag { Tag(0x0012, 0x0023) }
    /// Clinical Trial Site ID.
    public static var clinicalTrialSiteID: Tag { Tag(0x0012, 0x0030) }
    /// Clinical Trial Site Name.
    public static var clinicalTrialSiteName: Tag { Tag(0x0012, 0x0031) }
    /// Issuer of Clinical Trial Site ID.
    public static var issuerOfClinicalTrialSiteID: Tag { Tag(0x0012, 0x0032) }
    /// Clinical Trial Subject ID.
    public static var clinicalTrialSubjectID: Tag { Tag(0x0012, 0x0040) }
    /// Issuer of Clinical Trial Subject ID.
    public static var issuerOfClinicalTrialSubjectID: Tag { Tag(0x0012, 0x0041) }
    /// Clinical Trial Subject Reading ID.
    public static var clinicalTrialSubjectReadingID: Tag { Tag(0x0012, 0x0042) }
    /// Issuer of Clinical Trial Subject Reading ID.
    public static var issuerOfClinicalTrialSubjectReadingID: Tag { Tag(0x0012, 0x0043) }
    /// Clinical Trial Time Point ID.
    public static var clinicalTrialTimePointID: Tag { Tag(0x0012, 0x0050) }
    /// Clinical Trial Time Point Description.
    public static var clinicalTrialTimePointDescription: Tag { Tag(0x0012, 0x0051) }
    /// Longitudinal Temporal Offset from Event.
    public static var longitudinalTemporalOffsetFromEvent: Tag { Tag(0x0012, 0x0052) }
    /// Longitudinal Temporal Event Type.
    public static var longitudinalTemporalEventType: Tag { Tag(0x0012, 0x0053) }
    /// Clinical Trial Time Point Type Code Sequence.
    public static var clinicalTrialTimePointTypeCodeSequence: Tag { Tag(0x0012, 0x0054) }
    /// Issuer of Clinical Trial Time Point ID.
    public static var issuerOfClinicalTrialTimePointID: Tag { Tag(0x0012, 0x0055) }
    /// Clinical Trial Coordinating Center Name.
    public static var clinicalTrialCoordinatingCenterName: Tag { Tag(0x0012, 0x0060) }
    /// Patient Identity Removed.
    public static var patientIdentityRemoved: Tag { Tag(0x0012, 0x0062) }
    /// De-identification Method.
    public static var deidentificationMethod: Tag { Tag(0x0012, 0x0063) }
    /// De-identification Method Code Sequence.
    public static var deidentificationMethodCodeSequence: Tag { Tag(0x0012, 0x0064) }
    /// Clinical Trial Series ID.
    public static var clinicalTrialSeriesID: Tag { Tag(0x0012, 0x0071) }
    /// Clinical Trial Series Description.
    public static var clinicalTrialSeriesDescription: Tag { Tag(0x0012, 0x0072) }
    /// Issuer of Clinical Trial Series ID.
    public static var issuerOfClinicalTrialSeriesID: Tag { Tag(0x0012, 0x0073) }
    /// Clinical Trial Protocol Ethics Committee Name.
    public static var clinicalTrialProtocolEthicsCommitteeName: Tag { Tag(0x0012, 0x0081) }
    /// Clinical Trial Protocol Ethics Committee Approval Number.
    public static var clinicalTrialProtocolEthicsCommitteeApprovalNumber: Tag { Tag(0x0012, 0x0082) }
    /// Consent for Clinical Trial Use Sequence.
    public static var consentForClinicalTrialUseSequence: Tag { Tag(0x0012, 0x0083) }
    /// Distribution Type.
    public static var distributionType: Tag { Tag(0x0012, 0x0084) }
    /// Consent for Distribution Flag.
    public static var consentForDistributionFlag: Tag { Tag(0x0012, 0x0085) }
    /// Ethics Committee Approval Effectiveness Start Date.
    public static var ethicsCommitteeApprovalEffectivenessStartDate: Tag { Tag(0x0012, 0x0086) }
    /// Ethics Committee Approval Effectiveness End Date.
    public static var ethicsCommitteeApprovalEffectivenessEndDate: Tag { Tag(0x0012, 0x0087) }
    /// White Point.
    public static var whitePoint: Tag { Tag(0x0016, 0x0001) }
    /// Primary Chromaticities.
    public static var primaryChromaticities: Tag { Tag(0x0016, 0x0002) }
    /// Battery Level.
    public static var batteryLevel: Tag { Tag(0x0016, 0x0003) }
    /// Exposure Time in Seconds.
    public static var exposureTimeInSeconds: Tag { Tag(0x0016, 0x0004) }
    /// F-Number.
    public static var fNumber: Tag { Tag(0x0016, 0x0005) }
    /// OECF Rows.
    public static var oecfRows: Tag { Tag(0x0016, 0x0006) }
    /// OECF Columns.
    public static var oecfColumns: Tag { Tag(0x0016, 0x0007) }
    /// OECF Column Names.
    public static var oecfColumnNames: Tag { Tag(0x0016, 0x0008) }
    /// OECF Values.
    public static var oecfValues: Tag { Tag(0x0016, 0x0009) }
    /// Spatial Frequency Response Rows.
    public static var spatialFrequencyResponseRows: Tag { Tag(0x0016, 0x000A) }
    /// Spatial Frequency Response Columns.
    public static var spatialFrequencyResponseColumns: Tag { Tag(0x0016, 0x000B) }
    /// Spatial Frequency Response Column Names.
    public static var spatialFrequencyResponseColumnNames: Tag { Tag(0x0016, 0x000C) }
    /// Spatial Frequency Response Values.
    public static var spatialFrequencyResponseValues: Tag { Tag(0x0016, 0x000D) }
    /// Color Filter Array Pattern Rows.
    public static var colorFilterArrayPatternRows: Tag { Tag(0x0016, 0x000E) }
    /// Color Filter Array Pattern Columns.
    public static var colorFilterArrayPatternColumns: Tag { Tag(0x0016, 0x000F) }
    /// Color Filter Array Pattern Values.
    public static var colorFilterArrayPatternValues: Tag { Tag(0x0016, 0x0010) }
    /// Flash Firing Status.
    public static var flashFiringStatus: Tag { Tag(0x0016, 0x0011) }
    /// Flash Return Status.
    public static var flashReturnStatus: Tag { Tag(0x0016, 0x0012) }
    /// Flash Mode.
    public static var flashMode: Tag { Tag(0x0016, 0x0013) }
    /// Flash Function Present.
    public static var flashFunctionPresent: Tag { Tag(0x0016, 0x0014) }
    /// Flash Red Eye Mode.
    public static var flashRedEyeMode: Tag { Tag(0x0016, 0x0015) }
    /// Exposure Program.
    public static var exposureProgram: Tag { Tag(0x0016, 0x0016) }
    /// Spectral Sensitivity.
    public static var spectralSensitivity: Tag { Tag(0x0016, 0x0017) }
    /// Photographic Sensitivity.
    public static var photographicSensitivity: Tag { Tag(0x0016, 0x0018) }
    /// Self Timer Mode.
    public static var selfTimerMode: Tag { Tag(0x0016, 0x0019) }
    /// Sensitivity Type.
    public static var sensitivityType: Tag { Tag(0x0016, 0x001A) }
    /// Standard Output Sensitivity.
    public static var standardOutputSensitivity: Tag { Tag(0x0016, 0x001B) }
    /// Recommended Exposure Index.
    public static var recommendedExposureIndex: Tag { Tag(0x0016, 0x001C) }
    /// ISO Speed.
    public static var isoSpeed: Tag { Tag(0x0016, 0x001D) }
    /// ISO Speed Latitude yyy.
    public static var isoSpeedLatitudeyyy: Tag { Tag(0x0016, 0x001E) }
    /// ISO Speed Latitude zzz.
    public static var isoSpeedLatitudezzz: Tag { Tag(0x0016, 0x001F) }
    /// EXIF Version.
    public static var exifVersion: Tag { Tag(0x0016, 0x0020) }
    /// Shutter Speed Value.
    public static var shutterSpeedValue: Tag { Tag(0x0016, 0x0021) }
    /// Aperture Value.
    public static var apertureValue: Tag { Tag(0x0016, 0x0022) }
    /// Brightness Value.
    public static var brightnessValue: Tag { Tag(0x0016, 0x0023) }
    /// Exposure Bias Value.
    public static var exposureBiasValue: Tag { Tag(0x0016, 0x0024) }
    /// Max Aperture Value.
    public static var maxApertureValue: Tag { Tag(0x0016, 0x0025) }
    /// Subject Distance.
    public static var subjectDistance: Tag { Tag(0x0016, 0x0026) }
    /// Metering Mode.
    public static var meteringMode: Tag { Tag(0x0016, 0x0027) }
    /// Light Source.
    public static var lightSource: Tag { Tag(0x0016, 0x0028) }
    /// Focal Length.
    public static var focalLength: Tag { Tag(0x0016, 0x0029) }
    /// Subject Area.
    public static var subjectArea: Tag { Tag(0x0016, 0x002A) }
    /// Maker Note.
    public static var makerNote: Tag { Tag(0x0016, 0x002B) }
    /// Temperature.
    public static var temperature: Tag { Tag(0x0016, 0x0030) }
    /// Humidity.
    public static var humidity: Tag { Tag(0x0016, 0x0031) }
    /// Pressure.
    public static var pressure: Tag { Tag(0x0016, 0x0032) }
    /// Water Depth.
    public static var waterDepth: Tag { Tag(0x0016, 0x0033) }
    /// Acceleration.
    public static var acceleration: Tag { Tag(0x0016, 0x0034) }
    /// Camera Elevation Angle.
    public static var cameraElevationAngle: Tag { Tag(0x0016, 0x0035) }
    /// Flash Energy.
    public static var flashEnergy: Tag { Tag(0x0016, 0x0036) }
    /// Subject Location.
    public static var subjectLocation: Tag { Tag(0x0016, 0x0037) }
    /// Photographic Exposure Index.
    public static var photographicExposureIndex: Tag { Tag(0x0016, 0x0038) }
    /// Sensing Method.
    public static var sensingMethod: Tag { Tag(0x0016, 0x0039) }
    /// File Source.
    public static var fileSource: Tag { Tag(0x0016, 0x003A) }
    /// Scene Type.
    public static var sceneType: Tag { Tag(0x0016, 0x003B) }
    /// Custom Rendered.
    public static var customRendered: Tag { Tag(0x0016, 0x0041) }
    /// Exposure Mode.
    public static var exposureMode: Tag { Tag(0x0016, 0x0042) }
    /// White Balance.
    public static var whiteBalance: Tag { Tag(0x0016, 0x0043) }
    /// Digital Zoom Ratio.
    public static var digitalZoomRatio: Tag { Tag(0x0016, 0x0044) }
    /// Focal Length In 35mm Film.
    public static var focalLengthIn35mmFilm: Tag { Tag(0x0016, 0x0045) }
    /// Scene Capture Type.
    public static var sceneCaptureType: Tag { Tag(0x0016, 0x0046) }
    /// Gain Control.
    public static var gainControl: Tag { Tag(0x0016, 0x0047) }
    /// Contrast.
    public static var contrast: Tag { Tag(0x0016, 0x0048) }
    /// Saturation.
    public static var saturation: Tag { Tag(0x0016, 0x0049) }
    /// Sharpness.
    public static var sharpness: Tag { Tag(0x0016, 0x004A) }
    /// Device Setting Description.
    public static var deviceSettingDescription: Tag { Tag(0x0016, 0x004B) }
    /// Subject Distance Range.
    public static var subjectDistanceRange: Tag { Tag(0x0016, 0x004C) }
    /// Camera Owner Name.
    public static var cameraOwnerName: Tag { Tag(0x0016, 0x004D) }
    /// Lens Specification.
    public static var lensSpecification: Tag { Tag(0x0016, 0x004E) }
    /// Lens Make.
    public static var lensMake: Tag { Tag(0x0016, 0x004F) }
    /// Lens Model.
    public static var lensModel: Tag { Tag(0x0016, 0x0050) }
    /// Lens Serial Number.
    public static var lensSerialNumber: Tag { Tag(0x0016, 0x0051) }
    /// Interoperability Index.
    public static var interoperabilityIndex: Tag { Tag(0x0016, 0x0061) }
    /// Interoperability Version.
    public static var interoperabilityVersion: Tag { Tag(0x0016, 0x0062) }
    /// GPS Version ID.
    public static var gpsVersionID: Tag { Tag(0x0016, 0x0070) }
    /// GPS Latitude Ref.
    public static var gpsLatitudeRef: Tag { Tag(0x0016, 0x0071) }
    /// GPS Latitude.
    public static var gpsLatitude: Tag { Tag(0x0016, 0x0072) }
    /// GPS Longitude Ref.
    public static var gpsLongitudeRef: Tag { Tag(0x0016, 0x0073) }
    /// GPS Longitude.
    public static var gpsLongitude: Tag { Tag(0x0016, 0x0074) }
    /// GPS Altitude Ref.
    public static var gpsAltitudeRef: Tag { Tag(0x0016, 0x0075) }
    /// GPS Altitude.
    public static var gpsAltitude: Tag { Tag(0x0016, 0x0076) }
    /// GPS Time Stamp.
    public static var gpsTimeStamp: Tag { Tag(0x0016, 0x0077) }
    /// GPS Satellites.
    public static var gpsSatellites: Tag { Tag(0x0016, 0x0078) }
    /// GPS Status.
    public static var gpsStatus: Tag { Tag(0x0016, 0x0079) }
    /// GPS Measure Mode.
    public static var gpsMeasureMode: Tag { Tag(0x0016, 0x007A) }
    /// GPS DOP.
    public static var gpsdop: Tag { Tag(0x0016, 0x007B) }
    /// GPS Speed Ref.
    public static var gpsSpeedRef: Tag { Tag(0x0016, 0x007C) }
    /// GPS Speed.
    public static var gpsSpeed: Tag { Tag(0x0016, 0x007D) }
    /// GPS Track Ref.
    public static var gpsTrackRef: Tag { Tag(0x0016, 0x007E) }
    /// GPS Track.
    public static var gpsTrack: Tag { Tag(0x0016, 0x007F) }
    /// GPS Img Direction Ref.
    public static var gpsImgDirectionRef: Tag { Tag(0x0016, 0x0080) }
    /// GPS Img Direction.
    public static var gpsImgDirection: Tag { Tag(0x0016, 0x0081) }
    /// GPS Map Datum.
    public static var gpsMapDatum: Tag { Tag(0x0016, 0x0082) }
    /// GPS Dest Latitude Ref.
    public static var gpsDestLatitudeRef: Tag { Tag(0x0016, 0x0083) }
    /// GPS Dest Latitude.
    public static var gpsDestLatitude: Tag { Tag(0x0016, 0x0084) }
    /// GPS Dest Longitude Ref.
    public static var gpsDestLongitudeRef: Tag { Tag(0x0016, 0x0085) }
    /// GPS Dest Longitude.
    public static var gpsDestLongitude: Tag { Tag(0x0016, 0x0086) }
    /// GPS Dest Bearing Ref.
    public static var gpsDestBearingRef: Tag { Tag(0x0016, 0x0087) }
    /// GPS Dest Bearing.
    public static var gpsDestBearing: Tag { Tag(0x0016, 0x0088) }
    /// GPS Dest Distance Ref.
    public static var gpsDestDistanceRef: Tag { Tag(0x0016, 0x0089) }
    /// GPS Dest Distance.
    public static var gpsDestDistance: Tag { Tag(0x0016, 0x008A) }
    /// GPS Processing Method.
    public static var gpsProcessingMethod: Tag { Tag(0x0016, 0x008B) }
    /// GPS Area Information.
    public static var gpsAreaInformation: Tag { Tag(0x0016, 0x008C) }
    /// GPS Date Stamp.
    public static var gpsDateStamp: Tag { Tag(0x0016, 0x008D) }
    /// GPS Differential.
    public static var gpsDifferential: Tag { Tag(0x0016, 0x008E) }
    /// Light Source Polarization.
    public static var lightSourcePolarization: Tag { Tag(0x0016, 0x1001) }
    /// Emitter Color Temperature.
    public static var emitterColorTemperature: Tag { Tag(0x0016, 0x1002) }
    /// Contact Method.
    public static var contactMethod: Tag { Tag(0x0016, 0x1003) }
    /// Immersion Media.
    public static var immersionMedia: Tag { Tag(0x0016, 0x1004) }
    /// Optical Magnification Factor.
    public static var opticalMagnificationFactor: Tag { Tag(0x0016, 0x1005) }
    /// Contrast/Bolus Agent.
    public static var contrastBolusAgent: Tag { Tag(0x0018, 0x0010) }
    /// Contrast/Bolus Agent Sequence.
    public static var contrastBolusAgentSequence: Tag { Tag(0x0018, 0x0012) }
    /// Contrast/Bolus T1 Relaxivity.
    public static var contrastBolusT1Relaxivity: Tag { Tag(0x0018, 0x0013) }
    /// Contrast/Bolus Administration Route Sequence.
    public static var contrastBolusAdministrationRouteSequence: Tag { Tag(0x0018, 0x0014) }
    /// Body Part Examined.
    public static var bodyPartExamined: Tag { Tag(0x0018, 0x0015) }
    /// Scanning Sequence.
    public static var scanningSequence: Tag { Tag(0x0018, 0x0020) }
    /// Sequence Variant.
    public static var sequenceVariant: Tag { Tag(0x0018, 0x0021) }
    /// Scan Options.
    public static var scanOptions: Tag { Tag(0x0018, 0x0022) }
    /// MR Acquisition Type.
    public static var mrAcquisitionType: Tag { Tag(0x0018, 0x0023) }
    /// Sequence Name.
    public static var sequenceName: Tag { Tag(0x0018, 0x0024) }
    /// Angio Flag.
    public static var angioFlag: Tag { Tag(0x0018, 0x0025) }
    /// Intervention Drug Information Sequence.
    public static var interventionDrugInformationSequence: Tag { Tag(0x0018, 0x0026) }
    /// Intervention Drug Stop Time.
    public static var interventionDrugStopTime: Tag { Tag(0x0018, 0x0027) }
    /// Intervention Drug Dose.
    public static var interventionDrugDose: Tag { Tag(0x0018, 0x0028) }
    /// Intervention Drug Code Sequence.
    public static var interventionDrugCodeSequence: Tag { Tag(0x0018, 0x0029) }
    /// Additional Drug Sequence.
    public static var additionalDrugSequence: Tag { Tag(0x0018, 0x002A) }
    /// Radiopharmaceutical.
    public static var radiopharmaceutical: Tag { Tag(0x0018, 0x0031) }
    /// Intervention Drug Name.
    public static var interventionDrugName: Tag { Tag(0x0018, 0x0034) }
    /// Intervention Drug Start Time.
    public static var interventionDrugStartTime: Tag { Tag(0x0018, 0x0035) }
    /// Intervention Sequence.
    public static var interventionSequence: Tag { Tag(0x0018, 0x0036) }
    /// Intervention Status.
    public static var interventionStatus: Tag { Tag(0x0018, 0x0038) }
    /// Intervention Description.
    public static var interventionDescription: Tag { Tag(0x0018, 0x003A) }
    /// Cine Rate.
    public static var cineRate: Tag { Tag(0x0018, 0x0040) }
    /// Initial Cine Run State.
    public static var initialCineRunState: Tag { Tag(0x0018, 0x0042) }
    /// Slice Thickness.
    public static var sliceThickness: Tag { Tag(0x0018, 0x0050) }
    /// KVP.
    public static var kvp: Tag { Tag(0x0018, 0x0060) }
    /// Counts Accumulated.
    public static var countsAccumulated: Tag { Tag(0x0018, 0x0070) }
    /// Acquisition Termination Condition.
    public static var acquisitionTerminationCondition: Tag { Tag(0x0018, 0x0071) }
    /// Effective Duration.
    public static var effectiveDuration: Tag { Tag(0x0018, 0x0072) }
    /// Acquisition Start Condition.
    public static var acquisitionStartCondition: Tag { Tag(0x0018, 0x0073) }
    /// Acquisition Start Condition Data.
    public static var acquisitionStartConditionData: Tag { Tag(0x0018, 0x0074) }
    /// Acquisition Termination Condition Data.
    public static var acquisitionTerminationConditionData: Tag { Tag(0x0018, 0x0075) }
    /// Repetition Time.
    public static var repetitionTime: Tag { Tag(0x0018, 0x0080) }
    /// Echo Time.
    public static var echoTime: Tag { Tag(0x0018, 0x0081) }
    /// Inversion Time.
    public static var inversionTime: Tag { Tag(0x0018, 0x0082) }
    /// Number of Averages.
    public static var numberOfAverages: Tag { Tag(0x0018, 0x0083) }
    /// Imaging Frequency.
    public static var imagingFrequency: Tag { Tag(0x0018, 0x0084) }
    /// Imaged Nucleus.
    public static var imagedNucleus: Tag { Tag(0x0018, 0x0085) }
    /// Echo Number(s).
    public static var echoNumbers: Tag { Tag(0x0018, 0x0086) }
    /// Magnetic Field Strength.
    public static var magneticFieldStrength: Tag { Tag(0x0018, 0x0087) }
    /// Spacing Between Slices.
    public static var spacingBetweenSlices: Tag { Tag(0x0018, 0x0088) }
    /// Number of Phase Encoding Steps.
    public static var numberOfPhaseEncodingSteps: Tag { Tag(0x0018, 0x0089) }
    /// Data Collection Diameter.
    public static var dataCollectionDiameter: Tag { Tag(0x0018, 0x0090) }
    /// Echo Train Length.
    public static var echoTrainLength: Tag { Tag(0x0018, 0x0091) }
    /// Percent Sampling.
    public static var percentSampling: Tag { Tag(0x0018, 0x0093) }
    /// Percent Phase Field of View.
    public static var percentPhaseFieldOfView: Tag { Tag(0x0018, 0x0094) }
    /// Pixel Bandwidth.
    public static var pixelBandwidth: Tag { Tag(0x0018, 0x0095) }
    /// Device Serial Number.
    public static var deviceSerialNumber: Tag { Tag(0x0018, 0x1000) }
    /// Device UID.
    public static var deviceUID: Tag { Tag(0x0018, 0x1002) }
    /// Device ID.
    public static var deviceID: Tag { Tag(0x0018, 0x1003) }
    /// Plate ID.
    public static var plateID: Tag { Tag(0x0018, 0x1004) }
    /// Generator ID.
    public static var generatorID: Tag { Tag(0x0018, 0x1005) }
    /// Grid ID.
    public static var gridID: Tag { Tag(0x0018, 0x1006) }
    /// Cassette ID.
    public static var cassetteID: Tag { Tag(0x0018, 0x1007) }
    /// Gantry ID.
    public static var gantryID: Tag { Tag(0x0018, 0x1008) }
    /// Unique Device Identifier.
    public static var uniqueDeviceIdentifier: Tag { Tag(0x0018, 0x1009) }
    /// UDI Sequence.
    public static var udiSequence: Tag { Tag(0x0018, 0x100A) }
    /// Manufacturer's Device Class UID.
    public static var manufacturerDeviceClassUID: Tag { Tag(0x0018, 0x100B) }
    /// Secondary Capture Device ID.
    public static var secondaryCaptureDeviceID: Tag { Tag(0x0018, 0x1010) }
    /// Date of Secondary Capture.
    public static var dateOfSecondaryCapture: Tag { Tag(0x0018, 0x1012) }
    /// Time of Secondary Capture.
    public static var timeOfSecondaryCapture: Tag { Tag(0x0018, 0x1014) }
    /// Secondary Capture Device Manufacturer.
    public static var secondaryCaptureDeviceManufacturer: Tag { Tag(0x0018, 0x1016) }
    /// Secondary Capture Device Manufacturer's Model Name.
    public static var secondaryCaptureDeviceManufacturerModelName: Tag { Tag(0x0018, 0x1018) }
    /// Secondary Capture Device Software Versions.
    public static var secondaryCaptureDeviceSoftwareVersions: Tag { Tag(0x0018, 0x1019) }
    /// Software Versions.
    public static var softwareVersions: Tag { Tag(0x0018, 0x1020) }
    /// Video Image Format Acquired.
    public static var videoImageFormatAcquired: Tag { Tag(0x0018, 0x1022) }
    /// Digital Image Format Acquired.
    public static var digitalImageFormatAcquired: Tag { Tag(0x0018, 0x1023) }
    /// Protocol Name.
    public static var protocolName: Tag { Tag(0x0018, 0x1030) }
    /// Contrast/Bolus Route.
    public static var contrastBolusRoute: Tag { Tag(0x0018, 0x1040) }
    /// Contrast/Bolus Volume.
    public static var contrastBolusVolume: Tag { Tag(0x0018, 0x1041) }
    /// Contrast/Bolus Start Time.
    public static var contrastBolusStartTime: Tag { Tag(0x0018, 0x1042) }
    /// Contrast/Bolus Stop Time.
    public static var contrastBolusStopTime: Tag { Tag(0x0018, 0x1043) }
    /// Contrast/Bolus Total Dose.
    public static var contrastBolusTotalDose: Tag { Tag(0x0018, 0x1044) }
    /// Syringe Counts.
    public static var syringeCounts: Tag { Tag(0x0018, 0x1045) }
    /// Contrast Flow Rate.
    public static var contrastFlowRate: Tag { Tag(0x0018, 0x1046) }
    /// Contrast Flow Duration.
    public static var contrastFlowDuration: Tag { Tag(0x0018, 0x1047) }
    /// Contrast/Bolus Ingredient.
    public static var contrastBolusIngredient: Tag { Tag(0x0018, 0x1048) }
    /// Contrast/Bolus Ingredient Concentration.
    public static var contrastBolusIngredientConcentration: Tag { Tag(0x0018, 0x1049) }
    /// Spatial Resolution.
    public static var spatialResolution: Tag { Tag(0x0018, 0x1050) }
    /// Trigger Time.
    public static var triggerTime: Tag { Tag(0x0018, 0x1060) }
    /// Trigger Source or Type.
    public static var triggerSourceOrType: Tag { Tag(0x0018, 0x1061) }
    /// Nominal Interval.
    public static var nominalInterval: Tag { Tag(0x0018, 0x1062) }
    /// Frame Time.
    public static var frameTime: Tag { Tag(0x0018, 0x1063) }
    /// Cardiac Framing Type.
    public static var cardiacFramingType: Tag { Tag(0x0018, 0x1064) }
    /// Frame Time Vector.
    public static var frameTimeVector: Tag { Tag(0x0018, 0x1065) }
    /// Frame Delay.
    public static var frameDelay: Tag { Tag(0x0018, 0x1066) }
    /// Image Trigger Delay.
    public static var imageTriggerDelay: Tag { Tag(0x0018, 0x1067) }
    /// Multiplex Group Time Offset.
    public static var multiplexGroupTimeOffset: Tag { Tag(0x0018, 0x1068) }
    /// Trigger Time Offset.
    public static var triggerTimeOffset: Tag { Tag(0x0018, 0x1069) }
    /// Synchronization Trigger.
    public static var synchronizationTrigger: Tag { Tag(0x0018, 0x106A) }
    /// Synchronization Channel.
    public static var synchronizationChannel: Tag { Tag(0x0018, 0x106C) }
    /// Trigger Sample Position.
    public static var triggerSamplePosition: Tag { Tag(0x0018, 0x106E) }
    /// Radiopharmaceutical Route.
    public static var radiopharmaceuticalRoute: Tag { Tag(0x0018, 0x1070) }
    /// Radiopharmaceutical Volume.
    public static var radiopharmaceuticalVolume: Tag { Tag(0x0018, 0x1071) }
    /// Radiopharmaceutical Start Time.
    public static var radiopharmaceuticalStartTime: Tag { Tag(0x0018, 0x1072) }
    /// Radiopharmaceutical Stop Time.
    public static var radiopharmaceuticalStopTime: Tag { Tag(0x0018, 0x1073) }
    /// Radionuclide Total Dose.
    public static var radionuclideTotalDose: Tag { Tag(0x0018, 0x1074) }
    /// Radionuclide Half Life.
    public static var radionuclideHalfLife: Tag { Tag(0x0018, 0x1075) }
    /// Radionuclide Positron Fraction.
    public static var radionuclidePositronFraction: Tag { Tag(0x0018, 0x1076) }
    /// Radiopharmaceutical Specific Activity.
    public static var radiopharmaceuticalSpecificActivity: Tag { Tag(0x0018, 0x1077) }
    /// Radiopharmaceutical Start DateTime.
    public static var radiopharmaceuticalStartDateTime: Tag { Tag(0x0018, 0x1078) }
    /// Radiopharmaceutical Stop DateTime.
    public static var radiopharmaceuticalStopDateTime: Tag { Tag(0x0018, 0x1079) }
    /// Beat Rejection Flag.
    public static var beatRejectionFlag: Tag { Tag(0x0018, 0x1080) }
    /// Low R-R Value.
    public static var lowRRValue: Tag { Tag(0x0018, 0x1081) }
    /// High R-R Value.
    public static var highRRValue: Tag { Tag(0x0018, 0x1082) }
    /// Intervals Acquired.
    public static var intervalsAcquired: Tag { Tag(0x0018, 0x1083) }
    /// Intervals Rejected.
    public static var intervalsRejected: Tag { Tag(0x0018, 0x1084) }
    /// PVC Rejection.
    public static var pvcRejection: Tag { Tag(0x0018, 0x1085) }
    /// Skip Beats.
    public static var skipBeats: Tag { Tag(0x0018, 0x1086) }
    /// Heart Rate.
    public static var heartRate: Tag { Tag(0x0018, 0x1088) }
    /// Cardiac Number of Images.
    public static var cardiacNumberOfImages: Tag { Tag(0x0018, 0x1090) }
    /// Trigger Window.
    public static var triggerWindow: Tag { Tag(0x0018, 0x1094) }
    /// Reconstruction Diameter.
    public static var reconstructionDiameter: Tag { Tag(0x0018, 0x1100) }
    /// Distance Source to Detector.
    public static var distanceSourceToDetector: Tag { Tag(0x0018, 0x1110) }
    /// Distance Source to Patient.
    public static var distanceSourceToPatient: Tag { Tag(0x0018, 0x1111) }
    /// Estimated Radiographic Magnification Factor.
    public static var estimatedRadiographicMagnificationFactor: Tag { Tag(0x0018, 0x1114) }
    /// Gantry/Detector Tilt.
    public static var gantryDetectorTilt: Tag { Tag(0x0018, 0x1120) }
    /// Gantry/Detector Slew.
    public static var gantryDetectorSlew: Tag { Tag(0x0018, 0x1121) }
    /// Table Height.
    public static var tableHeight: Tag { Tag(0x0018, 0x1130) }
    /// Table Traverse.
    public static var tableTraverse: Tag { Tag(0x0018, 0x1131) }
    /// Table Motion.
    public static var tableMotion: Tag { Tag(0x0018, 0x1134) }
    /// Table Vertical Increment.
    public static var tableVerticalIncrement: Tag { Tag(0x0018, 0x1135) }
    /// Table Lateral Increment.
    public static var tableLateralIncrement: Tag { Tag(0x0018, 0x1136) }
    /// Table Longitudinal Increment.
    public static var tableLongitudinalIncrement: Tag { Tag(0x0018, 0x1137) }
    /// Table Angle.
    public static var tableAngle: Tag { Tag(0x0018, 0x1138) }
    /// Table Type.
    public static var tableType: Tag { Tag(0x0018, 0x113A) }
    /// Rotation Direction.
    public static var rotationDirection: Tag { Tag(0x0018, 0x1140) }
    /// Radial Position.
    public static var radialPosition: Tag { Tag(0x0018, 0x1142) }
    /// Scan Arc.
    public static var scanArc: Tag { Tag(0x0018, 0x1143) }
    /// Angular Step.
    public static var angularStep: Tag { Tag(0x0018, 0x1144) }
    /// Center of Rotation Offset.
    public static var centerOfRotationOffset: Tag { Tag(0x0018, 0x1145) }
    /// Field of View Shape.
    public static var fieldOfViewShape: Tag { Tag(0x0018, 0x1147) }
    /// Field of View Dimension(s).
    public static var fieldOfViewDimensions: Tag { Tag(0x0018, 0x1149) }
    /// Exposure Time.
    public static var exposureTime: Tag { Tag(0x0018, 0x1150) }
    /// X-Ray Tube Current.
    public static var xRayTubeCurrent: Tag { Tag(0x0018, 0x1151) }
    /// Exposure.
    public static var exposure: Tag { Tag(0x0018, 0x1152) }
    /// Exposure in uAs.
    public static var exposureInuAs: Tag { Tag(0x0018, 0x1153) }
    /// Average Pulse Width.
    public static var averagePulseWidth: Tag { Tag(0x0018, 0x1154) }
    /// Radiation Setting.
    public static var radiationSetting: Tag { Tag(0x0018, 0x1155) }
    /// Rectification Type.
    public static var rectificationType: Tag { Tag(0x0018, 0x1156) }
    /// Radiation Mode.
    public static var radiationMode: Tag { Tag(0x0018, 0x115A) }
    /// Image and Fluoroscopy Area Dose Product.
    public static var imageAndFluoroscopyAreaDoseProduct: Tag { Tag(0x0018, 0x115E) }
    /// Filter Type.
    public static var filterType: Tag { Tag(0x0018, 0x1160) }
    /// Type of Filters.
    public static var typeOfFilters: Tag { Tag(0x0018, 0x1161) }
    /// Intensifier Size.
    public static var intensifierSize: Tag { Tag(0x0018, 0x1162) }
    /// Imager Pixel Spacing.
    public static var imagerPixelSpacing: Tag { Tag(0x0018, 0x1164) }
    /// Grid.
    public static var grid: Tag { Tag(0x0018, 0x1166) }
    /// Generator Power.
    public static var generatorPower: Tag { Tag(0x0018, 0x1170) }
    /// Collimator/grid Name.
    public static var collimatorGridName: Tag { Tag(0x0018, 0x1180) }
    /// Collimator Type.
    public static var collimatorType: Tag { Tag(0x0018, 0x1181) }
    /// Focal Distance.
    public static var focalDistance: Tag { Tag(0x0018, 0x1182) }
    /// X Focus Center.
    public static var xFocusCenter: Tag { Tag(0x0018, 0x1183) }
    /// Y Focus Center.
    public static var yFocusCenter: Tag { Tag(0x0018, 0x1184) }
    /// Focal Spot(s).
    public static var focalSpots: Tag { Tag(0x0018, 0x1190) }
    /// Anode Target Material.
    public static var anodeTargetMaterial: Tag { Tag(0x0018, 0x1191) }
    /// Body Part Thickness.
    public static var bodyPartThickness: Tag { Tag(0x0018, 0x11A0) }
    /// Compression Force.
    public static var compressionForce: Tag { Tag(0x0018, 0x11A2) }
    /// Compression Pressure.
    public static var compressionPressure: Tag { Tag(0x0018, 0x11A3) }
    /// Paddle Description.
    public static var paddleDescription: Tag { Tag(0x0018, 0x11A4) }
    /// Compression Contact Area.
    public static var compressionContactArea: Tag { Tag(0x0018, 0x11A5) }
    /// Acquisition Mode.
    public static var acquisitionMode: Tag { Tag(0x0018, 0x11B0) }
    /// Dose Mode Name.
    public static var doseModeName: Tag { Tag(0x0018, 0x11B1) }
    /// Acquired Subtraction Mask Flag.
    public static var acquiredSubtractionMaskFlag: Tag { Tag(0x0018, 0x11B2) }
    /// Fluoroscopy Persistence Flag.
    public static var fluoroscopyPersistenceFlag: Tag { Tag(0x0018, 0x11B3) }
    /// Fluoroscopy Last Image Hold Persistence Flag.
    public static var fluoroscopyLastImageHoldPersistenceFlag: Tag { Tag(0x0018, 0x11B4) }
    /// Upper Limit Number Of Persistent Fluoroscopy Frames.
    public static var upperLimitNumberOfPersistentFluoroscopyFrames: Tag { Tag(0x0018, 0x11B5) }
    /// Contrast/Bolus Auto Injection Trigger Flag.
    public static var contrastBolusAutoInjectionTriggerFlag: Tag { Tag(0x0018, 0x11B6) }
    /// Contrast/Bolus Injection Delay.
    public static var contrastBolusInjectionDelay: Tag { Tag(0x0018, 0x11B7) }
    /// XA Acquisition Phase Details Sequence.
    public static var xaAcquisitionPhaseDetailsSequence: Tag { Tag(0x0018, 0x11B8) }
    /// XA Acquisition Frame Rate.
    public static var xaAcquisitionFrameRate: Tag { Tag(0x0018, 0x11B9) }
    /// XA Plane Details Sequence.
    public static var xaPlaneDetailsSequence: Tag { Tag(0x0018, 0x11BA) }
    /// Acquisition Field of View Label.
    public static var acquisitionFieldOfViewLabel: Tag { Tag(0x0018, 0x11BB) }
    /// X-Ray Filter Details Sequence.
    public static var xRayFilterDetailsSequence: Tag { Tag(0x0018, 0x11BC) }
    /// XA Acquisition Duration.
    public static var xaAcquisitionDuration: Tag { Tag(0x0018, 0x11BD) }
    /// Reconstruction Pipeline Type.
    public static var reconstructionPipelineType: Tag { Tag(0x0018, 0x11BE) }
    /// Image Filter Details Sequence.
    public static var imageFilterDetailsSequence: Tag { Tag(0x0018, 0x11BF) }
    /// Applied Mask Subtraction Flag.
    public static var appliedMaskSubtractionFlag: Tag { Tag(0x0018, 0x11C0) }
    /// Requested Series Description Code Sequence.
    public static var requestedSeriesDescriptionCodeSequence: Tag { Tag(0x0018, 0x11C1) }
    /// Date of Last Calibration.
    public static var dateOfLastCalibration: Tag { Tag(0x0018, 0x1200) }
    /// Time of Last Calibration.
    public static var timeOfLastCalibration: Tag { Tag(0x0018, 0x1201) }
    /// DateTime of Last Calibration.
    public static var dateTimeOfLastCalibration: Tag { Tag(0x0018, 0x1202) }
    /// Calibration DateTime.
    public static var calibrationDateTime: Tag { Tag(0x0018, 0x1203) }
    /// Date of Manufacture.
    public static var dateOfManufacture: Tag { Tag(0x0018, 0x1204) }
    /// Date of Installation.
    public static var dateOfInstallation: Tag { Tag(0x0018, 0x1205) }
    /// Convolution Kernel.
    public static var convolutionKernel: Tag { Tag(0x0018, 0x1210) }
    /// Actual Frame Duration.
    public static var actualFrameDuration: Tag { Tag(0x0018, 0x1242) }
    /// Count Rate.
    public static var countRate: Tag { Tag(0x0018, 0x1243) }
    /// Preferred Playback Sequencing.
    public static var preferredPlaybackSequencing: Tag { Tag(0x0018, 0x1244) }
    /// Receive Coil Name.
    public static var receiveCoilName: Tag { Tag(0x0018, 0x1250) }
    /// Transmit Coil Name.
    public static var transmitCoilName: Tag { Tag(0x0018, 0x1251) }
    /// Plate Type.
    public static var plateType: Tag { Tag(0x0018, 0x1260) }
    /// Phosphor Type.
    public static var phosphorType: Tag { Tag(0x0018, 0x1261) }
    /// Water Equivalent Diameter.
    public static var waterEquivalentDiameter: Tag { Tag(0x0018, 0x1271) }
    /// Water Equivalent Diameter Calculation Method Code Sequence.
    public static var waterEquivalentDiameterCalculationMethodCodeSequence: Tag { Tag(0x0018, 0x1272) }
    /// Scan Velocity.
    public static var scanVelocity: Tag { Tag(0x0018, 0x1300) }
    /// Whole Body Technique.
    public static var wholeBodyTechnique: Tag { Tag(0x0018, 0x1301) }
    /// Scan Length.
    public static var scanLength: Tag { Tag(0x0018, 0x1302) }
    /// Acquisition Matrix.
    public static var acquisitionMatrix: Tag { Tag(0x0018, 0x1310) }
    /// In-plane Phase Encoding Direction.
    public static var inPlanePhaseEncodingDirection: Tag { Tag(0x0018, 0x1312) }
    /// Flip Angle.
    public static var flipAngle: Tag { Tag(0x0018, 0x1314) }
    /// Variable Flip Angle Flag.
    public static var variableFlipAngleFlag: Tag { Tag(0x0018, 0x1315) }
    /// SAR.
    public static var sar: Tag { Tag(0x0018, 0x1316) }
    /// dB/dt.
    public static var dBdt: Tag { Tag(0x0018, 0x1318) }
    /// B1rms.
    public static var b1rms: Tag { Tag(0x0018, 0x1320) }
    /// Acquisition Device Processing Description.
    public static var acquisitionDeviceProcessingDescription: Tag { Tag(0x0018, 0x1400) }
    /// Acquisition Device Processing Code.
    public static var acquisitionDeviceProcessingCode: Tag { Tag(0x0018, 0x1401) }
    /// Cassette Orientation.
    public static var cassetteOrientation: Tag { Tag(0x0018, 0x1402) }
    /// Cassette Size.
    public static var cassetteSize: Tag { Tag(0x0018, 0x1403) }
    /// Exposures on Plate.
    public static var exposuresOnPlate: Tag { Tag(0x0018, 0x1404) }
    /// Relative X-Ray Exposure.
    public static var relativeXRayExposure: Tag { Tag(0x0018, 0x1405) }
    /// Exposure Index.
    public static var exposureIndex: Tag { Tag(0x0018, 0x1411) }
    /// Target Exposure Index.
    public static var targetExposureIndex: Tag { Tag(0x0018, 0x1412) }
    /// Deviation Index.
    public static var deviationIndex: Tag { Tag(0x0018, 0x1413) }
    /// Column Angulation.
    public static var columnAngulation: Tag { Tag(0x0018, 0x1450) }
    /// Tomo Layer Height.
    public static var tomoLayerHeight: Tag { Tag(0x0018, 0x1460) }
    /// Tomo Angle.
    public static var tomoAngle: Tag { Tag(0x0018, 0x1470) }
    /// Tomo Time.
    public static var tomoTime: Tag { Tag(0x0018, 0x1480) }
    /// Tomo Type.
    public static var tomoType: Tag { Tag(0x0018, 0x1490) }
    /// Tomo Class.
    public static var tomoClass: Tag { Tag(0x0018, 0x1491) }
    /// Number of Tomosynthesis Source Images.
    public static var numberOfTomosynthesisSourceImages: Tag { Tag(0x0018, 0x1495) }
    /// Positioner Motion.
    public static var positionerMotion: Tag { Tag(0x0018, 0x1500) }
    /// Positioner Type.
    public static var positionerType: Tag { Tag(0x0018, 0x1508) }
    /// Positioner Primary Angle.
    public static var positionerPrimaryAngle: Tag { Tag(0x0018, 0x1510) }
    /// Positioner Secondary Angle.
    public static var positionerSecondaryAngle: Tag { Tag(0x0018, 0x1511) }
    /// Positioner Primary Angle Increment.
    public static var positionerPrimaryAngleIncrement: Tag { Tag(0x0018, 0x1520) }
    /// Positioner Secondary Angle Increment.
    public static var positionerSecondaryAngleIncrement: Tag { Tag(0x0018, 0x1521) }
    /// Detector Primary Angle.
    public static var detectorPrimaryAngle: Tag { Tag(0x0018, 0x1530) }
    /// Detector Secondary Angle.
    public static var detectorSecondaryAngle: Tag { Tag(0x0018, 0x1531) }
    /// Shutter Shape.
    public static var shutterShape: Tag { Tag(0x0018, 0x1600) }
    /// Shutter Left Vertical Edge.
    public static var shutterLeftVerticalEdge: Tag { Tag(0x0018, 0x1602) }
    /// Shutter Right Vertical Edge.
    public static var shutterRightVerticalEdge: Tag { Tag(0x0018, 0x1604) }
    /// Shutter Upper Horizontal Edge.
    public static var shutterUpperHorizontalEdge: Tag { Tag(0x0018, 0x1606) }
    /// Shutter Lower Horizontal Edge.
    public static var shutterLowerHorizontalEdge: Tag { Tag(0x0018, 0x1608) }
    /// Center of Circular Shutter.
    public static var centerOfCircularShutter: Tag { Tag(0x0018, 0x1610) }
    /// Radius of Circular Shutter.
    public static var radiusOfCircularShutter: Tag { Tag(0x0018, 0x1612) }
    /// Vertices of the Polygonal Shutter.
    public static var verticesOfThePolygonalShutter: Tag { Tag(0x0018, 0x1620) }
    /// Shutter Presentation Value.
    public static var shutterPresentationValue: Tag { Tag(0x0018, 0x1622) }
    /// Shutter Overlay Group.
    public static var shutterOverlayGroup: Tag { Tag(0x0018, 0x1623) }
    /// Shutter Presentation Color CIELab Value.
    public static var shutterPresentationColorCIELabValue: Tag { Tag(0x0018, 0x1624) }
    /// Outline Shape Type.
    public static var outlineShapeType: Tag { Tag(0x0018, 0x1630) }
    /// Outline Left Vertical Edge.
    public static var outlineLeftVerticalEdge: Tag { Tag(0x0018, 0x1631) }
    /// Outline Right Vertical Edge.
    public static var outlineRightVerticalEdge: Tag { Tag(0x0018, 0x1632) }
    /// Outline Upper Horizontal Edge.
    public static var outlineUpperHorizontalEdge: Tag { Tag(0x0018, 0x1633) }
    /// Outline Lower Horizontal Edge.
    public static var outlineLowerHorizontalEdge: Tag { Tag(0x0018, 0x1634) }
    /// Center of Circular Outline.
    public static var centerOfCircularOutline: Tag { Tag(0x0018, 0x1635) }
    /// Diameter of Circular Outline.
    public static var diameterOfCircularOutline: Tag { Tag(0x0018, 0x1636) }
    /// Number of Polygonal Vertices.
    public static var numberOfPolygonalVertices: Tag { Tag(0x0018, 0x1637) }
    /// Vertices of the Polygonal Outline.
    public static var verticesOfThePolygonalOutline: Tag { Tag(0x0018, 0x1638) }
    /// Collimator Shape.
    public static var collimatorShape: Tag { Tag(0x0018, 0x1700) }
    /// Collimator Left Vertical Edge.
    public static var collimatorLeftVerticalEdge: Tag { Tag(0x0018, 0x1702) }
    /// Collimator Right Vertical Edge.
    public static var collimatorRightVerticalEdge: Tag { Tag(0x0018, 0x1704) }
    /// Collimator Upper Horizontal Edge.
    public static var collimatorUpperHorizontalEdge: Tag { Tag(0x0018, 0x1706) }
    /// Collimator Lower Horizontal Edge.
    public static var collimatorLowerHorizontalEdge: Tag { Tag(0x0018, 0x1708) }
    /// Center of Circular Collimator.
    public static var centerOfCircularCollimator: Tag { Tag(0x0018, 0x1710) }
    /// Radius of Circular Collimator.
    public static var radiusOfCircularCollimator: Tag { Tag(0x0018, 0x1712) }
    /// Vertices of the Polygonal Collimator.
    public static var verticesOfThePolygonalCollimator: Tag { Tag(0x0018, 0x1720) }
    /// Acquisition Time Synchronized.
    public static var acquisitionTimeSynchronized: Tag { Tag(0x0018, 0x1800) }
    /// Time Source.
    public static var timeSource: Tag { Tag(0x0018, 0x1801) }
    /// Time Distribution Protocol.
    public static var timeDistributionProtocol: Tag { Tag(0x0018, 0x1802) }
    /// NTP Source Address.
    public static var ntpSourceAddress: Tag { Tag(0x0018, 0x1803) }
    /// Page Number Vector.
    public static var pageNumberVector: Tag { Tag(0x0018, 0x2001) }
    /// Frame Label Vector.
    public static var frameLabelVector: Tag { Tag(0x0018, 0x2002) }
    /// Frame Primary Angle Vector.
    public static var framePrimaryAngleVector: Tag { Tag(0x0018, 0x2003) }
    /// Frame Secondary Angle Vector.
    public static var frameSecondaryAngleVector: Tag { Tag(0x0018, 0x2004) }
    /// Slice Location Vector.
    public static var sliceLocationVector: Tag { Tag(0x0018, 0x2005) }
    /// Display Window Label Vector.
    public static var displayWindowLabelVector: Tag { Tag(0x0018, 0x2006) }
    /// Nominal Scanned Pixel Spacing.
    public static var nominalScannedPixelSpacing: Tag { Tag(0x0018, 0x2010) }
    /// Patient Position.
    public static var patientPosition: Tag { Tag(0x0018, 0x5100) }
    /// Detector Type.
    public static var detectorType: Tag { Tag(0x0018, 0x7004) }
    /// Contrast/Bolus Agent Number.
    public static var contrastBolusAgentNumber: Tag { Tag(0x0018, 0x9337) }
    /// Contrast/Bolus Ingredient Code Sequence.
    public static var contrastBolusIngredientCodeSequence: Tag { Tag(0x0018, 0x9338) }
    /// Contrast Administration Profile Sequence.
    public static var contrastAdministrationProfileSequence: Tag { Tag(0x0018, 0x9340) }
    /// Referenced Defined Protocol Sequence.
    public static var referencedDefinedProtocolSequence: Tag { Tag(0x0018, 0x990C) }
    /// Referenced Performed Protocol Sequence.
    public static var referencedPerformedProtocolSequence: Tag { Tag(0x0018, 0x990D) }
    /// Contributing Equipment Sequence.
    public static var contributingEquipmentSequence: Tag { Tag(0x0018, 0xA001) }
    /// Contribution DateTime.
    public static var contributionDateTime: Tag { Tag(0x0018, 0xA002) }
    /// Contribution Description.
    public static var contributionDescription: Tag { Tag(0x0018, 0xA003) }
    /// Study Instance UID.
    public static var studyInstanceUID: Tag { Tag(0x0020, 0x000D) }
    /// Series Instance UID.
    public static var seriesInstanceUID: Tag { Tag(0x0020, 0x000E) }
    /// Study ID.
    public static var studyID: Tag { Tag(0x0020, 0x0010) }
    /// Series Number.
    public static var seriesNumber: Tag { Tag(0x0020, 0x0011) }
    /// Acquisition Number.
    public static var acquisitionNumber: Tag { Tag(0x0020, 0x0012) }
    /// Instance Number.
    public static var instanceNumber: Tag { Tag(0x0020, 0x0013) }
    /// Item Number.
    public static var itemNumber: Tag { Tag(0x0020, 0x0019) }
    /// Patient Orientation.
    public static var patientOrientation: Tag { Tag(0x0020, 0x0020) }
    /// Pyramid Label.
    public static var pyramidLabel: Tag { Tag(0x0020, 0x0027) }
    /// Image Position (Patient).
    public static var imagePositionPatient: Tag { Tag(0x0020, 0x0032) }
    /// Image Orientation (Patient).
    public static var imageOrientationPatient: Tag { Tag(0x0020, 0x0037) }
    /// Frame of Reference UID.
    public static var frameOfReferenceUID: Tag { Tag(0x0020, 0x0052) }
    /// Laterality.
    public static var laterality: Tag { Tag(0x0020, 0x0060) }
    /// Image Laterality.
    public static var imageLaterality: Tag { Tag(0x0020, 0x0062) }
    /// Temporal Position Identifier.
    public static var temporalPositionIdentifier: Tag { Tag(0x0020, 0x0100) }
    /// Number of Temporal Positions.
    public static var numberOfTemporalPositions: Tag { Tag(0x0020, 0x0105) }
    /// Temporal Resolution.
    public static var temporalResolution: Tag { Tag(0x0020, 0x0110) }
    /// Synchronization Frame of Reference UID.
    public static var synchronizationFrameOfReferenceUID: Tag { Tag(0x0020, 0x0200) }
    /// SOP Instance UID of Concatenation Source.
    public static var sopInstanceUIDOfConcatenationSource: Tag { Tag(0x0020, 0x0242) }
    /// Images in Acquisition.
    public static var imagesInAcquisition: Tag { Tag(0x0020, 0x1002) }
    /// Target Position Reference Indicator.
    public static var targetPositionReferenceIndicator: Tag { Tag(0x0020, 0x103F) }
    /// Position Reference Indicator.
    public static var positionReferenceIndicator: Tag { Tag(0x0020, 0x1040) }
    /// Slice Location.
    public static var sliceLocation: Tag { Tag(0x0020, 0x1041) }
    /// Number of Patient Related Studies.
    public static var numberOfPatientRelatedStudies: Tag { Tag(0x0020, 0x1200) }
    /// Number of Patient Related Series.
    public static var numberOfPatientRelatedSeries: Tag { Tag(0x0020, 0x1202) }
    /// Number of Patient Related Instances.
    public static var numberOfPatientRelatedInstances: Tag { Tag(0x0020, 0x1204) }
    /// Number of Study Related Series.
    public static var numberOfStudyRelatedSeries: Tag { Tag(0x0020, 0x1206) }
    /// Number of Study Related Instances.
    public static var numberOfStudyRelatedInstances: Tag { Tag(0x0020, 0x1208) }
    /// Number of Series Related Instances.
    public static var numberOfSeriesRelatedInstances: Tag { Tag(0x0020, 0x1209) }
    /// Image Comments.
    public static var imageComments: Tag { Tag(0x0020, 0x4000) }
    /// Stack ID.
    public static var stackID: Tag { Tag(0x0020, 0x9056) }
    /// In-Stack Position Number.
    public static var inStackPositionNumber: Tag { Tag(0x0020, 0x9057) }
    /// Frame Anatomy Sequence.
    public static var frameAnatomySequence: Tag { Tag(0x0020, 0x9071) }
    /// Frame Laterality.
    public static var frameLaterality: Tag { Tag(0x0020, 0x9072) }
    /// Frame Content Sequence.
    public static var frameContentSequence: Tag { Tag(0x0020, 0x9111) }
    /// Plane Position Sequence.
    public static var planePositionSequence: Tag { Tag(0x0020, 0x9113) }
    /// Plane Orientation Sequence.
    public static var planeOrientationSequence: Tag { Tag(0x0020, 0x9116) }
    /// Temporal Position Index.
    public static var temporalPositionIndex: Tag { Tag(0x0020, 0x9128) }
    /// Nominal Cardiac Trigger Delay Time.
    public static var nominalCardiacTriggerDelayTime: Tag { Tag(0x0020, 0x9153) }
    /// Nominal Cardiac Trigger Time Prior To R-Peak.
    public static var nominalCardiacTriggerTimePriorToRPeak: Tag { Tag(0x0020, 0x9154) }
    /// Actual Cardiac Trigger Time Prior To R-Peak.
    public static var actualCardiacTriggerTimePriorToRPeak: Tag { Tag(0x0020, 0x9155) }
    /// Frame Acquisition Number.
    public static var frameAcquisitionNumber: Tag { Tag(0x0020, 0x9156) }
    /// Dimension Index Values.
    public static var dimensionIndexValues: Tag { Tag(0x0020, 0x9157) }
    /// Frame Comments.
    public static var frameComments: Tag { Tag(0x0020, 0x9158) }
    /// Concatenation UID.
    public static var concatenationUID: Tag { Tag(0x0020, 0x9161) }
    /// In-concatenation Number.
    public static var inConcatenationNumber: Tag { Tag(0x0020, 0x9162) }
    /// In-concatenation Total Number.
    public static var inConcatenationTotalNumber: Tag { Tag(0x0020, 0x9163) }
    /// Dimension Organization UID.
    public static var dimensionOrganizationUID: Tag { Tag(0x0020, 0x9164) }
    /// Dimension Index Pointer.
    public static var dimensionIndexPointer: Tag { Tag(0x0020, 0x9165) }
    /// Functional Group Pointer.
    public static var functionalGroupPointer: Tag { Tag(0x0020, 0x9167) }
    /// Unassigned Shared Converted Attributes Sequence.
    public static var unassignedSharedConvertedAttributesSequence: Tag { Tag(0x0020, 0x9170) }
    /// Unassigned Per-Frame Converted Attributes Sequence.
    public static var unassignedPerFrameConvertedAttributesSequence: Tag { Tag(0x0020, 0x9171) }
    /// Conversion Source Attributes Sequence.
    public static var conversionSourceAttributesSequence: Tag { Tag(0x0020, 0x9172) }
    /// Dimension Index Private Creator.
    public static var dimensionIndexPrivateCreator: Tag { Tag(0x0020, 0x9213) }
    /// Dimension Organization Sequence.
    public static var dimensionOrganizationSequence: Tag { Tag(0x0020, 0x9221) }
    /// Dimension Index Sequence.
    public static var dimensionIndexSequence: Tag { Tag(0x0020, 0x9222) }
    /// Concatenation Frame Offset Number.
    public static var concatenationFrameOffsetNumber: Tag { Tag(0x0020, 0x9228) }
    /// Functional Group Private Creator.
    public static var functionalGroupPrivateCreator: Tag { Tag(0x0020, 0x9238) }
    /// Nominal Percentage of Cardiac Phase.
    public static var nominalPercentageOfCardiacPhase: Tag { Tag(0x0020, 0x9241) }
    /// Nominal Percentage of Respiratory Phase.
    public static var nominalPercentageOfRespiratoryPhase: Tag { Tag(0x0020, 0x9245) }
    /// Starting Respiratory Amplitude.
    public static var startingRespiratoryAmplitude: Tag { Tag(0x0020, 0x9246) }
    /// Starting Respiratory Phase.
    public static var startingRespiratoryPhase: Tag { Tag(0x0020, 0x9247) }
    /// Ending Respiratory Amplitude.
    public static var endingRespiratoryAmplitude: Tag { Tag(0x0020, 0x9248) }
    /// Ending Respiratory Phase.
    public static var endingRespiratoryPhase: Tag { Tag(0x0020, 0x9249) }
    /// Respiratory Trigger Type.
    public static var respiratoryTriggerType: Tag { Tag(0x0020, 0x9250) }
    /// R-R Interval Time Nominal.
    public static var rrIntervalTimeNominal: Tag { Tag(0x0020, 0x9251) }
    /// Actual Cardiac Trigger Delay Time.
    public static var actualCardiacTriggerDelayTime: Tag { Tag(0x0020, 0x9252) }
    /// Respiratory Synchronization Sequence.
    public static var respiratorySynchronizationSequence: Tag { Tag(0x0020, 0x9253) }
    /// Respiratory Interval Time.
    public static var respiratoryIntervalTime: Tag { Tag(0x0020, 0x9254) }
    /// Nominal Respiratory Trigger Delay Time.
    public static var nominalRespiratoryTriggerDelayTime: Tag { Tag(0x0020, 0x9255) }
    /// Respiratory Trigger Delay Threshold.
    public static var respiratoryTriggerDelayThreshold: Tag { Tag(0x0020, 0x9256) }
    /// Actual Respiratory Trigger Delay Time.
    public static var actualRespiratoryTriggerDelayTime: Tag { Tag(0x0020, 0x9257) }
    /// Image Position (Volume).
    public static var imagePositionVolume: Tag { Tag(0x0020, 0x9301) }
    /// Image Orientation (Volume).
    public static var imageOrientationVolume: Tag { Tag(0x0020, 0x9302) }
    /// Ultrasound Acquisition Geometry.
    public static var ultrasoundAcquisitionGeometry: Tag { Tag(0x0020, 0x9307) }
    /// Apex Position.
    public static var apexPosition: Tag { Tag(0x0020, 0x9308) }
    /// Volume to Transducer Mapping Matrix.
    public static var volumeToTransducerMappingMatrix: Tag { Tag(0x0020, 0x9309) }
    /// Volume to Table Mapping Matrix.
    public static var volumeToTableMappingMatrix: Tag { Tag(0x0020, 0x930A) }
    /// Volume to Transducer Relationship.
    public static var volumeToTransducerRelationship: Tag { Tag(0x0020, 0x930B) }
    /// Patient Frame of Reference Source.
    public static var patientFrameOfReferenceSource: Tag { Tag(0x0020, 0x930C) }
    /// Temporal Position Time Offset.
    public static var temporalPositionTimeOffset: Tag { Tag(0x0020, 0x930D) }
    /// Plane Position (Volume) Sequence.
    public static var planePositionVolumeSequence: Tag { Tag(0x0020, 0x930E) }
    /// Plane Orientation (Volume) Sequence.
    public static var planeOrientationVolumeSequence: Tag { Tag(0x0020, 0x930F) }
    /// Temporal Position Sequence.
    public static var temporalPositionSequence: Tag { Tag(0x0020, 0x9310) }
    /// Dimension Organization Type.
    public static var dimensionOrganizationType: Tag { Tag(0x0020, 0x9311) }
    /// Volume Frame of Reference UID.
    public static var volumeFrameOfReferenceUID: Tag { Tag(0x0020, 0x9312) }
    /// Table Frame of Reference UID.
    public static var tableFrameOfReferenceUID: Tag { Tag(0x0020, 0x9313) }
    /// Dimension Description Label.
    public static var dimensionDescriptionLabel: Tag { Tag(0x0020, 0x9421) }
    /// Patient Orientation in Frame Sequence.
    public static var patientOrientationInFrameSequence: Tag { Tag(0x0020, 0x9450) }
    /// Frame Label.
    public static var frameLabel: Tag { Tag(0x0020, 0x9453) }
    /// Acquisition Index.
    public static var acquisitionIndex: Tag { Tag(0x0020, 0x9518) }
    /// Contributing SOP Instances Reference Sequence.
    public static var contributingSOPInstancesReferenceSequence: Tag { Tag(0x0020, 0x9529) }
    /// Reconstruction Index.
    public static var reconstructionIndex: Tag { Tag(0x0020, 0x9536) }
    /// Light Path Filter Pass-Through Wavelength.
    public static var lightPathFilterPassThroughWavelength: Tag { Tag(0x0022, 0x0001) }
    /// Light Path Filter Pass Band.
    public static var lightPathFilterPassBand: Tag { Tag(0x0022, 0x0002) }
    /// Image Path Filter Pass-Through Wavelength.
    public static var imagePathFilterPassThroughWavelength: Tag { Tag(0x0022, 0x0003) }
    /// Image Path Filter Pass Band.
    public static var imagePathFilterPassBand: Tag { Tag(0x0022, 0x0004) }
    /// Patient Eye Movement Commanded.
    public static var patientEyeMovementCommanded: Tag { Tag(0x0022, 0x0005) }
    /// Patient Eye Movement Command Code Sequence.
    public static var patientEyeMovementCommandCodeSequence: Tag { Tag(0x0022, 0x0006) }
    /// Spherical Lens Power.
    public static var sphericalLensPower: Tag { Tag(0x0022, 0x0007) }
    /// Cylinder Lens Power.
    public static var cylinderLensPower: Tag { Tag(0x0022, 0x0008) }
    /// Cylinder Axis.
    public static var cylinderAxis: Tag { Tag(0x0022, 0x0009) }
    /// Emmetropic Magnification.
    public static var emmetropicMagnification: Tag { Tag(0x0022, 0x000A) }
    /// Intra Ocular Pressure.
    public static var intraOcularPressure: Tag { Tag(0x0022, 0x000B) }
    /// Horizontal Field of View.
    public static var horizontalFieldOfView: Tag { Tag(0x0022, 0x000C) }
    /// Pupil Dilated.
    public static var pupilDilated: Tag { Tag(0x0022, 0x000D) }
    /// Degree of Dilation.
    public static var degreeOfDilation: Tag { Tag(0x0022, 0x000E) }
    /// Vertex Distance.
    public static var vertexDistance: Tag { Tag(0x0022, 0x000F) }
    /// Stereo Baseline Angle.
    public static var stereoBaselineAngle: Tag { Tag(0x0022, 0x0010) }
    /// Stereo Baseline Displacement.
    public static var stereoBaselineDisplacement: Tag { Tag(0x0022, 0x0011) }
    /// Stereo Horizontal Pixel Offset.
    public static var stereoHorizontalPixelOffset: Tag { Tag(0x0022, 0x0012) }
    /// Stereo Vertical Pixel Offset.
    public static var stereoVerticalPixelOffset: Tag { Tag(0x0022, 0x0013) }
    /// Stereo Rotation.
    public static var stereoRotation: Tag { Tag(0x0022, 0x0014) }
    /// Acquisition Device Type Code Sequence.
    public static var acquisitionDeviceTypeCodeSequence: Tag { Tag(0x0022, 0x0015) }
    /// Illumination Type Code Sequence.
    public static var illuminationTypeCodeSequence: Tag { Tag(0x0022, 0x0016) }
    /// Light Path Filter Type Stack Code Sequence.
    public static var lightPathFilterTypeStackCodeSequence: Tag { Tag(0x0022, 0x0017) }
    /// Image Path Filter Type Stack Code Sequence.
    public static var imagePathFilterTypeStackCodeSequence: Tag { Tag(0x0022, 0x0018) }
    /// Lenses Code Sequence.
    public static var lensesCodeSequence: Tag { Tag(0x0022, 0x0019) }
    /// Channel Description Code Sequence.
    public static var channelDescriptionCodeSequence: Tag { Tag(0x0022, 0x001A) }
    /// Refractive State Sequence.
    public static var refractiveStateSequence: Tag { Tag(0x0022, 0x001B) }
    /// Mydriatic Agent Code Sequence.
    public static var mydriaticAgentCodeSequence: Tag { Tag(0x0022, 0x001C) }
    /// Relative Image Position Code Sequence.
    public static var relativeImagePositionCodeSequence: Tag { Tag(0x0022, 0x001D) }
    /// Camera Angle of View.
    public static var cameraAngleOfView: Tag { Tag(0x0022, 0x001E) }
    /// Stereo Pairs Sequence.
    public static var stereoPairsSequence: Tag { Tag(0x0022, 0x0020) }
    /// Left Image Sequence.
    public static var leftImageSequence: Tag { Tag(0x0022, 0x0021) }
    /// Right Image Sequence.
    public static var rightImageSequence: Tag { Tag(0x0022, 0x0022) }
    /// Stereo Pairs Present.
    public static var stereoPairsPresent: Tag { Tag(0x0022, 0x0028) }
    /// Axial Length of the Eye.
    public static var axialLengthOfTheEye: Tag { Tag(0x0022, 0x0030) }
    /// Ophthalmic Frame Location Sequence.
    public static var ophthalmicFrameLocationSequence: Tag { Tag(0x0022, 0x0031) }
    /// Reference Coordinates.
    public static var referenceCoordinates: Tag { Tag(0x0022, 0x0032) }
    /// Depth Spatial Resolution.
    public static var depthSpatialResolution: Tag { Tag(0x0022, 0x0035) }
    /// Maximum Depth Distortion.
    public static var maximumDepthDistortion: Tag { Tag(0x0022, 0x0036) }
    /// Along-scan Spatial Resolution.
    public static var alongScanSpatialResolution: Tag { Tag(0x0022, 0x0037) }
    /// Maximum Along-scan Distortion.
    public static var maximumAlongScanDistortion: Tag { Tag(0x0022, 0x0038) }
    /// Ophthalmic Image Orientation.
    public static var ophthalmicImageOrientation: Tag { Tag(0x0022, 0x0039) }
    /// Depth of Transverse Image.
    public static var depthOfTransverseImage: Tag { Tag(0x0022, 0x0041) }
    /// Mydriatic Agent Concentration Units Sequence.
    public static var mydriaticAgentConcentrationUnitsSequence: Tag { Tag(0x0022, 0x0042) }
    /// Across-scan Spatial Resolution.
    public static var acrossScanSpatialResolution: Tag { Tag(0x0022, 0x0048) }
    /// Maximum Across-scan Distortion.
    public static var maximumAcrossScanDistortion: Tag { Tag(0x0022, 0x0049) }
    /// Mydriatic Agent Concentration.
    public static var mydriaticAgentConcentration: Tag { Tag(0x0022, 0x004E) }
    /// Illumination Wave Length.
    public static var illuminationWaveLength: Tag { Tag(0x0022, 0x0055) }
    /// Illumination Power.
    public static var illuminationPower: Tag { Tag(0x0022, 0x0056) }
    /// Illumination Bandwidth.
    public static var illuminationBandwidth: Tag { Tag(0x0022, 0x0057) }
    /// Mydriatic Agent Sequence.
    public static var mydriaticAgentSequence: Tag { Tag(0x0022, 0x0058) }
    /// Ophthalmic Axial Measurements Right Eye Sequence.
    public static var ophthalmicAxialMeasurementsRightEyeSequence: Tag { Tag(0x0022, 0x1007) }
    /// Ophthalmic Axial Measurements Left Eye Sequence.
    public static var ophthalmicAxialMeasurementsLeftEyeSequence: Tag { Tag(0x0022, 0x1008) }
    /// Ophthalmic Axial Measurements Device Type.
    public static var ophthalmicAxialMeasurementsDeviceType: Tag { Tag(0x0022, 0x1009) }
    /// Ophthalmic Axial Length Measurements Type.
    public static var ophthalmicAxialLengthMeasurementsType: Tag { Tag(0x0022, 0x1010) }
    /// Ophthalmic Axial Length Sequence.
    public static var ophthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1012) }
    /// Ophthalmic Axial Length.
    public static var ophthalmicAxialLength: Tag { Tag(0x0022, 0x1019) }
    /// Lens Status Code Sequence.
    public static var lensStatusCodeSequence: Tag { Tag(0x0022, 0x1024) }
    /// Vitreous Status Code Sequence.
    public static var vitreousStatusCodeSequence: Tag { Tag(0x0022, 0x1025) }
    /// IOL Formula Code Sequence.
    public static var iolFormulaCodeSequence: Tag { Tag(0x0022, 0x1028) }
    /// IOL Formula Detail.
    public static var iolFormulaDetail: Tag { Tag(0x0022, 0x1029) }
    /// Keratometer Index.
    public static var keratometerIndex: Tag { Tag(0x0022, 0x1033) }
    /// Source of Ophthalmic Axial Length Code Sequence.
    public static var sourceOfOphthalmicAxialLengthCodeSequence: Tag { Tag(0x0022, 0x1035) }
    /// Source of Corneal Size Data Code Sequence.
    public static var sourceOfCornealSizeDataCodeSequence: Tag { Tag(0x0022, 0x1036) }
    /// Target Refraction.
    public static var targetRefraction: Tag { Tag(0x0022, 0x1037) }
    /// Refractive Procedure Occurred.
    public static var refractiveProcedureOccurred: Tag { Tag(0x0022, 0x1039) }
    /// Refractive Surgery Type Code Sequence.
    public static var refractiveSurgeryTypeCodeSequence: Tag { Tag(0x0022, 0x1040) }
    /// Ophthalmic Ultrasound Method Code Sequence.
    public static var ophthalmicUltrasoundMethodCodeSequence: Tag { Tag(0x0022, 0x1044) }
    /// Surgically Induced Astigmatism Sequence.
    public static var surgicallyInducedAstigmatismSequence: Tag { Tag(0x0022, 0x1045) }
    /// Type of Optical Correction.
    public static var typeOfOpticalCorrection: Tag { Tag(0x0022, 0x1046) }
    /// Toric IOL Power Sequence.
    public static var toricIOLPowerSequence: Tag { Tag(0x0022, 0x1047) }
    /// Predicted Toric Error Sequence.
    public static var predictedToricErrorSequence: Tag { Tag(0x0022, 0x1048) }
    /// Pre-Selected for Implantation.
    public static var preSelectedForImplantation: Tag { Tag(0x0022, 0x1049) }
    /// Toric IOL Power for Exact Emmetropia Sequence.
    public static var toricIOLPowerForExactEmmetropiaSequence: Tag { Tag(0x0022, 0x104A) }
    /// Toric IOL Power for Exact Target Refraction Sequence.
    public static var toricIOLPowerForExactTargetRefractionSequence: Tag { Tag(0x0022, 0x104B) }
    /// Ophthalmic Axial Length Measurements Sequence.
    public static var ophthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022, 0x1050) }
    /// IOL Power.
    public static var iolPower: Tag { Tag(0x0022, 0x1053) }
    /// Predicted Refractive Error.
    public static var predictedRefractiveError: Tag { Tag(0x0022, 0x1054) }
    /// Ophthalmic Axial Length Velocity.
    public static var ophthalmicAxialLengthVelocity: Tag { Tag(0x0022, 0x1059) }
    /// Lens Status Description.
    public static var lensStatusDescription: Tag { Tag(0x0022, 0x1065) }
    /// Vitreous Status Description.
    public static var vitreousStatusDescription: Tag { Tag(0x0022, 0x1066) }
    /// IOL Power Sequence.
    public static var iolPowerSequence: Tag { Tag(0x0022, 0x1090) }
    /// Lens Constant Sequence.
    public static var lensConstantSequence: Tag { Tag(0x0022, 0x1092) }
    /// IOL Manufacturer.
    public static var iolManufacturer: Tag { Tag(0x0022, 0x1093) }
    /// Implant Name.
    public static var implantName: Tag { Tag(0x0022, 0x1095) }
    /// Keratometry Measurement Type Code Sequence.
    public static var keratometryMeasurementTypeCodeSequence: Tag { Tag(0x0022, 0x1096) }
    /// Implant Part Number.
    public static var implantPartNumber: Tag { Tag(0x0022, 0x1097) }
    /// Referenced Ophthalmic Axial Measurements Sequence.
    public static var referencedOphthalmicAxialMeasurementsSequence: Tag { Tag(0x0022, 0x1100) }
    /// Ophthalmic Axial Length Measurements Segment Name Code Sequence.
    public static var ophthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Tag { Tag(0x0022, 0x1101) }
    /// Refractive Error Before Refractive Surgery Code Sequence.
    public static var refractiveErrorBeforeRefractiveSurgeryCodeSequence: Tag { Tag(0x0022, 0x1103) }
    /// IOL Power For Exact Emmetropia.
    public static var iolPowerForExactEmmetropia: Tag { Tag(0x0022, 0x1121) }
    /// IOL Power For Exact Target Refraction.
    public static var iolPowerForExactTargetRefraction: Tag { Tag(0x0022, 0x1122) }
    /// Anterior Chamber Depth Definition Code Sequence.
    public static var anteriorChamberDepthDefinitionCodeSequence: Tag { Tag(0x0022, 0x1125) }
    /// Lens Thickness Sequence.
    public static var lensThicknessSequence: Tag { Tag(0x0022, 0x1127) }
    /// Anterior Chamber Depth Sequence.
    public static var anteriorChamberDepthSequence: Tag { Tag(0x0022, 0x1128) }
    /// Calculation Comment Sequence.
    public static var calculationCommentSequence: Tag { Tag(0x0022, 0x112A) }
    /// Calculation Comment Type.
    public static var calculationCommentType: Tag { Tag(0x0022, 0x112B) }
    /// Calculation Comment.
    public static var calculationComment: Tag { Tag(0x0022, 0x112C) }
    /// Lens Thickness.
    public static var lensThickness: Tag { Tag(0x0022, 0x1130) }
    /// Anterior Chamber Depth.
    public static var anteriorChamberDepth: Tag { Tag(0x0022, 0x1131) }
    /// Source of Lens Thickness Data Code Sequence.
    public static var sourceOfLensThicknessDataCodeSequence: Tag { Tag(0x0022, 0x1132) }
    /// Source of Anterior Chamber Depth Data Code Sequence.
    public static var sourceOfAnteriorChamberDepthDataCodeSequence: Tag { Tag(0x0022, 0x1133) }
    /// Source of Refractive Measurements Sequence.
    public static var sourceOfRefractiveMeasurementsSequence: Tag { Tag(0x0022, 0x1134) }
    /// Source of Refractive Measurements Code Sequence.
    public static var sourceOfRefractiveMeasurementsCodeSequence: Tag { Tag(0x0022, 0x1135) }
    /// Ophthalmic Axial Length Measurement Modified.
    public static var ophthalmicAxialLengthMeasurementModified: Tag { Tag(0x0022, 0x1140) }
    /// Ophthalmic Axial Length Data Source Code Sequence.
    public static var ophthalmicAxialLengthDataSourceCodeSequence: Tag { Tag(0x0022, 0x1150) }
    /// Signal to Noise Ratio.
    public static var signalToNoiseRatio: Tag { Tag(0x0022, 0x1155) }
    /// Ophthalmic Axial Length Data Source Description.
    public static var ophthalmicAxialLengthDataSourceDescription: Tag { Tag(0x0022, 0x1159) }
    /// Ophthalmic Axial Length Measurements Total Length Sequence.
    public static var ophthalmicAxialLengthMeasurementsTotalLengthSequence: Tag { Tag(0x0022, 0x1210) }
    /// Ophthalmic Axial Length Measurements Segmental Length Sequence.
    public static var ophthalmicAxialLengthMeasurementsSegmentalLengthSequence: Tag { Tag(0x0022, 0x1211) }
    /// Ophthalmic Axial Length Measurements Length Summation Sequence.
    public static var ophthalmicAxialLengthMeasurementsLengthSummationSequence: Tag { Tag(0x0022, 0x1212) }
    /// Ultrasound Ophthalmic Axial Length Measurements Sequence.
    public static var ultrasoundOphthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022, 0x1220) }
    /// Optical Ophthalmic Axial Length Measurements Sequence.
    public static var opticalOphthalmicAxialLengthMeasurementsSequence: Tag { Tag(0x0022, 0x1225) }
    /// Ultrasound Selected Ophthalmic Axial Length Sequence.
    public static var ultrasoundSelectedOphthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1230) }
    /// Ophthalmic Axial Length Selection Method Code Sequence.
    public static var ophthalmicAxialLengthSelectionMethodCodeSequence: Tag { Tag(0x0022, 0x1250) }
    /// Optical Selected Ophthalmic Axial Length Sequence.
    public static var opticalSelectedOphthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1255) }
    /// Selected Segmental Ophthalmic Axial Length Sequence.
    public static var selectedSegmentalOphthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1257) }
    /// Selected Total Ophthalmic Axial Length Sequence.
    public static var selectedTotalOphthalmicAxialLengthSequence: Tag { Tag(0x0022, 0x1260) }
    /// Ophthalmic Axial Length Quality Metric Sequence.
    public static var ophthalmicAxialLengthQualityMetricSequence: Tag { Tag(0x0022, 0x1262) }
    /// Intraocular Lens Calculations Right Eye Sequence.
    public static var intraocularLensCalculationsRightEyeSequence: Tag { Tag(0x0022, 0x1300) }
    /// Intraocular Lens Calculations Left Eye Sequence.
    public static var intraocularLensCalculationsLeftEyeSequence: Tag { Tag(0x0022, 0x1310) }
    /// Referenced Ophthalmic Axial Length Measurement QC Image Sequence.
    public static var referencedOphthalmicAxialLengthMeasurementQCImageSequence: Tag { Tag(0x0022, 0x1330) }
    /// Ophthalmic Mapping Device Type.
    public static var ophthalmicMappingDeviceType: Tag { Tag(0x0022, 0x1415) }
    /// Acquisition Method Code Sequence.
    public static var acquisitionMethodCodeSequence: Tag { Tag(0x0022, 0x1420) }
    /// Acquisition Method Algorithm Sequence.
    public static var acquisitionMethodAlgorithmSequence: Tag { Tag(0x0022, 0x1423) }
    /// Ophthalmic Thickness Map Type Code Sequence.
    public static var ophthalmicThicknessMapTypeCodeSequence: Tag { Tag(0x0022, 0x1436) }
    /// Ophthalmic Thickness Mapping Normals Sequence.
    public static var ophthalmicThicknessMappingNormalsSequence: Tag { Tag(0x0022, 0x1443) }
    /// Retinal Thickness Definition Code Sequence.
    public static var retinalThicknessDefinitionCodeSequence: Tag { Tag(0x0022, 0x1445) }
    /// Pixel Value Mapping to Coded Concept Sequence.
    public static var pixelValueMappingToCodedConceptSequence: Tag { Tag(0x0022, 0x1450) }
    /// Mapped Pixel Value.
    public static var mappedPixelValue: Tag { Tag(0x0022, 0x1452) }
    /// Pixel Value Mapping Explanation.
    public static var pixelValueMappingExplanation: Tag { Tag(0x0022, 0x1454) }
    /// Ophthalmic Thickness Map Quality Threshold Sequence.
    public static var ophthalmicThicknessMapQualityThresholdSequence: Tag { Tag(0x0022, 0x1458) }
    /// Ophthalmic Thickness Map Threshold Quality Rating.
    public static var ophthalmicThicknessMapThresholdQualityRating: Tag { Tag(0x0022, 0x1460) }
    /// Anatomic Structure Reference Point.
    public static var anatomicStructureReferencePoint: Tag { Tag(0x0022, 0x1463) }
    /// Registration to Localizer Sequence.
    public static var registrationToLocalizerSequence: Tag { Tag(0x0022, 0x1465) }
    /// Registered Localizer Units.
    public static var registeredLocalizerUnits: Tag { Tag(0x0022, 0x1466) }
    /// Registered Localizer Top Left Hand Corner.
    public static var registeredLocalizerTopLeftHandCorner: Tag { Tag(0x0022, 0x1467) }
    /// Registered Localizer Bottom Right Hand Corner.
    public static var registeredLocalizerBottomRightHandCorner: Tag { Tag(0x0022, 0x1468) }
    /// Ophthalmic Thickness Map Quality Rating Sequence.
    public static var ophthalmicThicknessMapQualityRatingSequence: Tag { Tag(0x0022, 0x1470) }
    /// Relevant OPT Attributes Sequence.
    public static var relevantOPTAttributesSequence: Tag { Tag(0x0022, 0x1472) }
    /// Transformation Method Code Sequence.
    public static var transformationMethodCodeSequence: Tag { Tag(0x0022, 0x1512) }
    /// Transformation Algorithm Sequence.
    public static var transformationAlgorithmSequence: Tag { Tag(0x0022, 0x1513) }
    /// Ophthalmic Axial Length Method.
    public static var ophthalmicAxialLengthMethod: Tag { Tag(0x0022, 0x1515) }
    /// Ophthalmic FOV.
    public static var ophthalmicFOV: Tag { Tag(0x0022, 0x1517) }
    /// Two Dimensional to Three Dimensional Map Sequence.
    public static var twoDimensionalToThreeDimensionalMapSequence: Tag { Tag(0x0022, 0x1518) }
    /// Wide Field Ophthalmic Photography Quality Rating Sequence.
    public static var wideFieldOphthalmicPhotographyQualityRatingSequence: Tag { Tag(0x0022, 0x1525) }
    /// Wide Field Ophthalmic Photography Quality Threshold Sequence.
    public static var wideFieldOphthalmicPhotographyQualityThresholdSequence: Tag { Tag(0x0022, 0x1526) }
    /// Wide Field Ophthalmic Photography Threshold Quality Rating.
    public static var wideFieldOphthalmicPhotographyThresholdQualityRating: Tag { Tag(0x0022, 0x1527) }
    /// X Coordinates Center Pixel View Angle.
    public static var xCoordinatesCenterPixelViewAngle: Tag { Tag(0x0022, 0x1528) }
    /// Y Coordinates Center Pixel View Angle.
    public static var yCoordinatesCenterPixelViewAngle: Tag { Tag(0x0022, 0x1529) }
    /// Number of Map Points.
    public static var numberOfMapPoints: Tag { Tag(0x0022, 0x1530) }
    /// Two Dimensional to Three Dimensional Map Data.
    public static var twoDimensionalToThreeDimensionalMapData: Tag { Tag(0x0022, 0x1531) }
    /// Derivation Algorithm Sequence.
    public static var derivationAlgorithmSequence: Tag { Tag(0x0022, 0x1612) }
    /// Ophthalmic Image Type Code Sequence.
    public static var ophthalmicImageTypeCodeSequence: Tag { Tag(0x0022, 0x1615) }
    /// Ophthalmic Image Type Description.
    public static var ophthalmicImageTypeDescription: Tag { Tag(0x0022, 0x1616) }
    /// Scan Pattern Type Code Sequence.
    public static var scanPatternTypeCodeSequence: Tag { Tag(0x0022, 0x1618) }
    /// Referenced Surface Mesh Identification Sequence.
    public static var referencedSurfaceMeshIdentificationSequence: Tag { Tag(0x0022, 0x1620) }
    /// Ophthalmic Volumetric Properties Flag.
    public static var ophthalmicVolumetricPropertiesFlag: Tag { Tag(0x0022, 0x1622) }
    /// Ophthalmic Anatomic Reference Point X-Coordinate.
    public static var ophthalmicAnatomicReferencePointXCoordinate: Tag { Tag(0x0022, 0x1624) }
    /// Ophthalmic Anatomic Reference Point Y-Coordinate.
    public static var ophthalmicAnatomicReferencePointYCoordinate: Tag { Tag(0x0022, 0x1626) }
    /// Ophthalmic En Face Image Quality Rating Sequence.
    public static var ophthalmicEnFaceImageQualityRatingSequence: Tag { Tag(0x0022, 0x1628) }
    /// Quality Threshold.
    public static var qualityThreshold: Tag { Tag(0x0022, 0x1630) }
    /// OCT B-scan Analysis Acquisition Parameters Sequence.
    public static var octBscanAnalysisAcquisitionParametersSequence: Tag { Tag(0x0022, 0x1640) }
    /// Number of B-scans Per Frame.
    public static var numberOfBscansPerFrame: Tag { Tag(0x0022, 0x1642) }
    /// B-scan Slab Thickness.
    public static var bscanSlabThickness: Tag { Tag(0x0022, 0x1643) }
    /// Distance Between B-scan Slabs.
    public static var distanceBetweenBscanSlabs: Tag { Tag(0x0022, 0x1644) }
    /// B-scan Cycle Time.
    public static var bscanCycleTime: Tag { Tag(0x0022, 0x1645) }
    /// B-scan Cycle Time Vector.
    public static var bscanCycleTimeVector: Tag { Tag(0x0022, 0x1646) }
    /// A-scan Rate.
    public static var ascanRate: Tag { Tag(0x0022, 0x1649) }
    /// B-scan Rate.
    public static var bscanRate: Tag { Tag(0x0022, 0x1650) }
    /// Surface Mesh Z-Pixel Offset.
    public static var surfaceMeshZPixelOffset: Tag { Tag(0x0022, 0x1658) }
    /// Samples per Pixel.
    public static var samplesPerPixel: Tag { Tag(0x0028, 0x0002) }
    /// Samples per Pixel Used.
    public static var samplesPerPixelUsed: Tag { Tag(0x0028, 0x0003) }
    /// Photometric Interpretation.
    public static var photometricInterpretation: Tag { Tag(0x0028, 0x0004) }
    /// Planar Configuration.
    public static var planarConfiguration: Tag { Tag(0x0028, 0x0006) }
    /// Number of Frames.
    public static var numberOfFrames: Tag { Tag(0x0028, 0x0008) }
    /// Frame Increment Pointer.
    public static var frameIncrementPointer: Tag { Tag(0x0028, 0x0009) }
    /// Frame Dimension Pointer.
    public static var frameDimensionPointer: Tag { Tag(0x0028, 0x000A) }
    /// Rows.
    public static var rows: Tag { Tag(0x0028, 0x0010) }
    /// Columns.
    public static var columns: Tag { Tag(0x0028, 0x0011) }
    /// Ultrasound Color Data Present.
    public static var ultrasoundColorDataPresent: Tag { Tag(0x0028, 0x0014) }
    /// Pixel Spacing.
    public static var pixelSpacing: Tag { Tag(0x0028, 0x0030) }
    /// Zoom Factor.
    public static var zoomFactor: Tag { Tag(0x0028, 0x0031) }
    /// Zoom Center.
    public static var zoomCenter: Tag { Tag(0x0028, 0x0032) }
    /// Pixel Aspect Ratio.
    public static var pixelAspectRatio: Tag { Tag(0x0028, 0x0034) }
    /// Corrected Image.
    public static var correctedImage: Tag { Tag(0x0028, 0x0051) }
    /// Bits Allocated.
    public static var bitsAllocated: Tag { Tag(0x0028, 0x0100) }
    /// Bits Stored.
    public static var bitsStored: Tag { Tag(0x0028, 0x0101) }
    /// High Bit.
    public static var highBit: Tag { Tag(0x0028, 0x0102) }
    /// Pixel Representation.
    public static var pixelRepresentation: Tag { Tag(0x0028, 0x0103) }
    /// Smallest Image Pixel Value.
    public static var smallestImagePixelValue: Tag { Tag(0x0028, 0x0106) }
    /// Largest Image Pixel Value.
    public static var largestImagePixelValue: Tag { Tag(0x0028, 0x0107) }
    /// Smallest Pixel Value in Series.
    public static var smallestPixelValueInSeries: Tag { Tag(0x0028, 0x0108) }
    /// Largest Pixel Value in Series.
    public static var largestPixelValueInSeries: Tag { Tag(0x0028, 0x0109) }
    /// Pixel Padding Value.
    public static var pixelPaddingValue: Tag { Tag(0x0028, 0x0120) }
    /// Pixel Padding Range Limit.
    public static var pixelPaddingRangeLimit: Tag { Tag(0x0028, 0x0121) }
    /// Float Pixel Padding Value.
    public static var floatPixelPaddingValue: Tag { Tag(0x0028, 0x0122) }
    /// Double Float Pixel Padding Value.
    public static var doubleFloatPixelPaddingValue: Tag { Tag(0x0028, 0x0123) }
    /// Float Pixel Padding Range Limit.
    public static var floatPixelPaddingRangeLimit: Tag { Tag(0x0028, 0x0124) }
    /// Double Float Pixel Padding Range Limit.
    public static var doubleFloatPixelPaddingRangeLimit: Tag { Tag(0x0028, 0x0125) }
    /// Quality Control Image.
    public static var qualityControlImage: Tag { Tag(0x0028, 0x0300) }
    /// Burned In Annotation.
    public static var burnedInAnnotation: Tag { Tag(0x0028, 0x0301) }
    /// Recognizable Visual Features.
    public static var recognizableVisualFeatures: Tag { Tag(0x0028, 0x0302) }
    /// Longitudinal Temporal Information Modified.
    public static var longitudinalTemporalInformationModified: Tag { Tag(0x0028, 0x0303) }
    /// Referenced Color Palette Instance UID.
    public static var referencedColorPaletteInstanceUID: Tag { Tag(0x0028, 0x0304) }
    /// Pixel Spacing Calibration Type.
    public static var pixelSpacingCalibrationType: Tag { Tag(0x0028, 0x0A02) }
    /// Pixel Spacing Calibration Description.
    public static var pixelSpacingCalibrationDescription: Tag { Tag(0x0028, 0x0A04) }
    /// Pixel Intensity Relationship.
    public static var pixelIntensityRelationship: Tag { Tag(0x0028, 0x1040) }
    /// Pixel Intensity Relationship Sign.
    public static var pixelIntensityRelationshipSign: Tag { Tag(0x0028, 0x1041) }
    /// Window Center.
    public static var windowCenter: Tag { Tag(0x0028, 0x1050) }
    /// Window Width.
    public static var windowWidth: Tag { Tag(0x0028, 0x1051) }
    /// Rescale Intercept.
    public static var rescaleIntercept: Tag { Tag(0x0028, 0x1052) }
    /// Rescale Slope.
    public static var rescaleSlope: Tag { Tag(0x0028, 0x1053) }
    /// Rescale Type.
    public static var rescaleType: Tag { Tag(0x0028, 0x1054) }
    /// Window Center & Width Explanation.
    public static var windowCenterWidthExplanation: Tag { Tag(0x0028, 0x1055) }
    /// VOI LUT Function.
    public static var voilutFunction: Tag { Tag(0x0028, 0x1056) }
    /// Recommended Viewing Mode.
    public static var recommendedViewingMode: Tag { Tag(0x0028, 0x1090) }
    /// Red Palette Color Lookup Table Descriptor.
    public static var redPaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1101) }
    /// Green Palette Color Lookup Table Descriptor.
    public static var greenPaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1102) }
    /// Blue Palette Color Lookup Table Descriptor.
    public static var bluePaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1103) }
    /// Alpha Palette Color Lookup Table Descriptor.
    public static var alphaPaletteColorLookupTableDescriptor: Tag { Tag(0x0028, 0x1104) }
    /// Palette Color Lookup Table UID.
    public static var paletteColorLookupTableUID: Tag { Tag(0x0028, 0x1199) }
    /// Red Palette Color Lookup Table Data.
    public static var redPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1201) }
    /// Green Palette Color Lookup Table Data.
    public static var greenPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1202) }
    /// Blue Palette Color Lookup Table Data.
    public static var bluePaletteColorLookupTableData: Tag { Tag(0x0028, 0x1203) }
    /// Alpha Palette Color Lookup Table Data.
    public static var alphaPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1204) }
    /// Segmented Red Palette Color Lookup Table Data.
    public static var segmentedRedPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1221) }
    /// Segmented Green Palette Color Lookup Table Data.
    public static var segmentedGreenPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1222) }
    /// Segmented Blue Palette Color Lookup Table Data.
    public static var segmentedBluePaletteColorLookupTableData: Tag { Tag(0x0028, 0x1223) }
    /// Segmented Alpha Palette Color Lookup Table Data.
    public static var segmentedAlphaPaletteColorLookupTableData: Tag { Tag(0x0028, 0x1224) }
    /// Stored Value Color Range Sequence.
    public static var storedValueColorRangeSequence: Tag { Tag(0x0028, 0x1230) }
    /// Minimum Stored Value Mapped.
    public static var minimumStoredValueMapped: Tag { Tag(0x0028, 0x1231) }
    /// Maximum Stored Value Mapped.
    public static var maximumStoredValueMapped: Tag { Tag(0x0028, 0x1232) }
    /// Breast Implant Present.
    public static var breastImplantPresent: Tag { Tag(0x0028, 0x1300) }
    /// Partial View.
    public static var partialView: Tag { Tag(0x0028, 0x1350) }
    /// Partial View Description.
    public static var partialViewDescription: Tag { Tag(0x0028, 0x1351) }
    /// Partial View Code Sequence.
    public static var partialViewCodeSequence: Tag { Tag(0x0028, 0x1352) }
    /// Spatial Locations Preserved.
    public static var spatialLocationsPreserved: Tag { Tag(0x0028, 0x135A) }
    /// Data Frame Assignment Sequence.
    public static var dataFrameAssignmentSequence: Tag { Tag(0x0028, 0x1401) }
    /// Data Path Assignment.
    public static var dataPathAssignment: Tag { Tag(0x0028, 0x1402) }
    /// Bits Mapped to Color Lookup Table.
    public static var bitsMappedToColorLookupTable: Tag { Tag(0x0028, 0x1403) }
    /// Blending LUT 1 Sequence.
    public static var blendingLUT1Sequence: Tag { Tag(0x0028, 0x1404) }
    /// Blending LUT 1 Transfer Function.
    public static var blendingLUT1TransferFunction: Tag { Tag(0x0028, 0x1405) }
    /// Blending Weight Constant.
    public static var blendingWeightConstant: Tag { Tag(0x0028, 0x1406) }
    /// Blending Lookup Table Descriptor.
    public static var blendingLookupTableDescriptor: Tag { Tag(0x0028, 0x1407) }
    /// Blending Lookup Table Data.
    public static var blendingLookupTableData: Tag { Tag(0x0028, 0x1408) }
    /// Enhanced Palette Color Lookup Table Sequence.
    public static var enhancedPaletteColorLookupTableSequence: Tag { Tag(0x0028, 0x140B) }
    /// Blending LUT 2 Sequence.
    public static var blendingLUT2Sequence: Tag { Tag(0x0028, 0x140C) }
    /// Blending LUT 2 Transfer Function.
    public static var blendingLUT2TransferFunction: Tag { Tag(0x0028, 0x140D) }
    /// Data Path ID.
    public static var dataPathID: Tag { Tag(0x0028, 0x140E) }
    /// RGB LUT Transfer Function.
    public static var rgblutTransferFunction: Tag { Tag(0x0028, 0x140F) }
    /// Alpha LUT Transfer Function.
    public static var alphaLUTTransferFunction: Tag { Tag(0x0028, 0x1410) }
    /// ICC Profile.
    public static var iccProfile: Tag { Tag(0x0028, 0x2000) }
    /// Color Space.
    public static var colorSpace: Tag { Tag(0x0028, 0x2002) }
    /// Lossy Image Compression.
    public static var lossyImageCompression: Tag { Tag(0x0028, 0x2110) }
    /// Lossy Image Compression Ratio.
    public static var lossyImageCompressionRatio: Tag { Tag(0x0028, 0x2112) }
    /// Lossy Image Compression Method.
    public static var lossyImageCompressionMethod: Tag { Tag(0x0028, 0x2114) }
    /// Modality LUT Sequence.
    public static var modalityLUTSequence: Tag { Tag(0x0028, 0x3000) }
    /// Variable Modality LUT Sequence.
    public static var variableModalityLUTSequence: Tag { Tag(0x0028, 0x3001) }
    /// LUT Descriptor.
    public static var lutDescriptor: Tag { Tag(0x0028, 0x3002) }
    /// LUT Explanation.
    public static var lutExplanation: Tag { Tag(0x0028, 0x3003) }
    /// Modality LUT Type.
    public static var modalityLUTType: Tag { Tag(0x0028, 0x3004) }
    /// LUT Data.
    public static var lutData: Tag { Tag(0x0028, 0x3006) }
    /// VOI LUT Sequence.
    public static var voilutSequence: Tag { Tag(0x0028, 0x3010) }
    /// Softcopy VOI LUT Sequence.
    public static var softcopyVOILUTSequence: Tag { Tag(0x0028, 0x3110) }
    /// Representative Frame Number.
    public static var representativeFrameNumber: Tag { Tag(0x0028, 0x6010) }
    /// Frame Numbers of Interest (FOI).
    public static var frameNumbersOfInterest: Tag { Tag(0x0028, 0x6020) }
    /// Frame of Interest Description.
    public static var frameOfInterestDescription: Tag { Tag(0x0028, 0x6022) }
    /// Frame of Interest Type.
    public static var frameOfInterestType: Tag { Tag(0x0028, 0x6023) }
    /// R Wave Pointer.
    public static var rWavePointer: Tag { Tag(0x0028, 0x6040) }
    /// Mask Subtraction Sequence.
    public static var maskSubtractionSequence: Tag { Tag(0x0028, 0x6100) }
    /// Mask Operation.
    public static var maskOperation: Tag { Tag(0x0028, 0x6101) }
    /// Applicable Frame Range.
    public static var applicableFrameRange: Tag { Tag(0x0028, 0x6102) }
    /// Mask Frame Numbers.
    public static var maskFrameNumbers: Tag { Tag(0x0028, 0x6110) }
    /// Contrast Frame Averaging.
    public static var contrastFrameAveraging: Tag { Tag(0x0028, 0x6112) }
    /// Mask Sub-pixel Shift.
    public static var maskSubPixelShift: Tag { Tag(0x0028, 0x6114) }
    /// TID Offset.
    public static var tidOffset: Tag { Tag(0x0028, 0x6120) }
    /// Mask Operation Explanation.
    public static var maskOperationExplanation: Tag { Tag(0x0028, 0x6190) }
    /// Equipment Administrator Sequence.
    public static var equipmentAdministratorSequence: Tag { Tag(0x0028, 0x7000) }
    /// Number of Display Subsystems.
    public static var numberOfDisplaySubsystems: Tag { Tag(0x0028, 0x7001) }
    /// Current Configuration ID.
    public static var currentConfigurationID: Tag { Tag(0x0028, 0x7002) }
    /// Display Subsystem ID.
    public static var displaySubsystemID: Tag { Tag(0x0028, 0x7003) }
    /// Display Subsystem Name.
    public static var displaySubsystemName: Tag { Tag(0x0028, 0x7004) }
    /// Display Subsystem Description.
    public static var displaySubsystemDescription: Tag { Tag(0x0028, 0x7005) }
    /// System Status.
    public static var systemStatus: Tag { Tag(0x0028, 0x7006) }
    /// System Status Comment.
    public static var systemStatusComment: Tag { Tag(0x0028, 0x7007) }
    /// Target Luminance Characteristics Sequence.
    public static var targetLuminanceCharacteristicsSequence: Tag { Tag(0x0028, 0x7008) }
    /// Luminance Characteristics ID.
    public static var luminanceCharacteristicsID: Tag { Tag(0x0028, 0x7009) }
    /// Display Subsystem Configuration Sequence.
    public static var displaySubsystemConfigurationSequence: Tag { Tag(0x0028, 0x700A) }
    /// Configuration ID.
    public static var configurationID: Tag { Tag(0x0028, 0x700B) }
    /// Configuration Name.
    public static var configurationName: Tag { Tag(0x0028, 0x700C) }
    /// Configuration Description.
    public static var configurationDescription: Tag { Tag(0x0028, 0x700D) }
    /// Referenced Target Luminance Characteristics ID.
    public static var referencedTargetLuminanceCharacteristicsID: Tag { Tag(0x0028, 0x700E) }
    /// QA Results Sequence.
    public static var qaResultsSequence: Tag { Tag(0x0028, 0x700F) }
    /// Display Subsystem QA Results Sequence.
    public static var displaySubsystemQAResultsSequence: Tag { Tag(0x0028, 0x7010) }
    /// Configuration QA Results Sequence.
    public static var configurationQAResultsSequence: Tag { Tag(0x0028, 0x7011) }
    /// Measurement Equipment Sequence.
    public static var measurementEquipmentSequence: Tag { Tag(0x0028, 0x7012) }
    /// Measurement Functions.
    public static var measurementFunctions: Tag { Tag(0x0028, 0x7013) }
    /// Measurement Equipment Type.
    public static var measurementEquipmentType: Tag { Tag(0x0028, 0x7014) }
    /// Visual Evaluation Result Sequence.
    public static var visualEvaluationResultSequence: Tag { Tag(0x0028, 0x7015) }
    /// Display Calibration Result Sequence.
    public static var displayCalibrationResultSequence: Tag { Tag(0x0028, 0x7016) }
    /// DDL Value.
    public static var ddlValue: Tag { Tag(0x0028, 0x7017) }
    /// CIExy White Point.
    public static var ciExyWhitePoint: Tag { Tag(0x0028, 0x7018) }
    /// Display Function Type.
    public static var displayFunctionType: Tag { Tag(0x0028, 0x7019) }
    /// Gamma Value.
    public static var gammaValue: Tag { Tag(0x0028, 0x701A) }
    /// Number of Luminance Points.
    public static var numberOfLuminancePoints: Tag { Tag(0x0028, 0x701B) }
    /// Luminance Response Sequence.
    public static var luminanceResponseSequence: Tag { Tag(0x0028, 0x701C) }
    /// Target Minimum Luminance.
    public static var targetMinimumLuminance: Tag { Tag(0x0028, 0x701D) }
    /// Target Maximum Luminance.
    public static var targetMaximumLuminance: Tag { Tag(0x0028, 0x701E) }
    /// Luminance Value.
    public static var luminanceValue: Tag { Tag(0x0028, 0x701F) }
    /// Luminance Response Description.
    public static var luminanceResponseDescription: Tag { Tag(0x0028, 0x7020) }
    /// White Point Flag.
    public static var whitePointFlag: Tag { Tag(0x0028, 0x7021) }
    /// Display Device Type Code Sequence.
    public static var displayDeviceTypeCodeSequence: Tag { Tag(0x0028, 0x7022) }
    /// Display Subsystem Sequence.
    public static var displaySubsystemSequence: Tag { Tag(0x0028, 0x7023) }
    /// Luminance Result Sequence.
    public static var luminanceResultSequence: Tag { Tag(0x0028, 0x7024) }
    /// Ambient Light Value Source.
    public static var ambientLightValueSource: Tag { Tag(0x0028, 0x7025) }
    /// Measured Characteristics.
    public static var measuredCharacteristics: Tag { Tag(0x0028, 0x7026) }
    /// Luminance Uniformity Result Sequence.
    public static var luminanceUniformityResultSequence: Tag { Tag(0x0028, 0x7027) }
    /// Visual Evaluation Test Sequence.
    public static var visualEvaluationTestSequence: Tag { Tag(0x0028, 0x7028) }
    /// Test Result.
    public static var testResult: Tag { Tag(0x0028, 0x7029) }
    /// Test Result Comment.
    public static var testResultComment: Tag { Tag(0x0028, 0x702A) }
    /// Test Image Validation.
    public static var testImageValidation: Tag { Tag(0x0028, 0x702B) }
    /// Test Pattern Code Sequence.
    public static var testPatternCodeSequence: Tag { Tag(0x0028, 0x702C) }
    /// Measurement Pattern Code Sequence.
    public static var measurementPatternCodeSequence: Tag { Tag(0x0028, 0x702D) }
    /// Visual Evaluation Method Code Sequence.
    public static var visualEvaluationMethodCodeSequence: Tag { Tag(0x0028, 0x702E) }
    /// Pixel Data Provider URL.
    public static var pixelDataProviderURL: Tag { Tag(0x0028, 0x7FE0) }
    /// Data Point Rows.
    public static var dataPointRows: Tag { Tag(0x0028, 0x9001) }
    /// Data Point Columns.
    public static var dataPointColumns: Tag { Tag(0x0028, 0x9002) }
    /// Signal Domain Columns.
    public static var signalDomainColumns: Tag { Tag(0x0028, 0x9003) }
    /// Data Representation.
    public static var dataRepresentation: Tag { Tag(0x0028, 0x9108) }
    /// Pixel Measures Sequence.
    public static var pixelMeasuresSequence: Tag { Tag(0x0028, 0x9110) }
    /// Frame VOI LUT Sequence.
    public static var frameVOILUTSequence: Tag { Tag(0x0028, 0x9132) }
    /// Pixel Value Transformation Sequence.
    public static var pixelValueTransformationSequence: Tag { Tag(0x0028, 0x9145) }
    /// Signal Domain Rows.
    public static var signalDomainRows: Tag { Tag(0x0028, 0x9235) }
    /// Display Filter Percentage.
    public static var displayFilterPercentage: Tag { Tag(0x0028, 0x9411) }
    /// Frame Pixel Shift Sequence.
    public static var framePixelShiftSequence: Tag { Tag(0x0028, 0x9415) }
    /// Subtraction Item ID.
    public static var subtractionItemID: Tag { Tag(0x0028, 0x9416) }
    /// Pixel Intensity Relationship LUT Sequence.
    public static var pixelIntensityRelationshipLUTSequence: Tag { Tag(0x0028, 0x9422) }
    /// Frame Pixel Data Properties Sequence.
    public static var framePixelDataPropertiesSequence: Tag { Tag(0x0028, 0x9443) }
    /// Geometrical Properties.
    public static var geometricalProperties: Tag { Tag(0x0028, 0x9444) }
    /// Geometric Maximum Distortion.
    public static var geometricMaximumDistortion: Tag { Tag(0x0028, 0x9445) }
    /// Image Processing Applied.
    public static var imageProcessingApplied: Tag { Tag(0x0028, 0x9446) }
    /// Mask Selection Mode.
    public static var maskSelectionMode: Tag { Tag(0x0028, 0x9454) }
    /// LUT Function.
    public static var lutFunction: Tag { Tag(0x0028, 0x9474) }
    /// Mask Visibility Percentage.
    public static var maskVisibilityPercentage: Tag { Tag(0x0028, 0x9478) }
    /// Pixel Shift Sequence.
    public static var pixelShiftSequence: Tag { Tag(0x0028, 0x9501) }
    /// Region Pixel Shift Sequence.
    public static var regionPixelShiftSequence: Tag { Tag(0x0028, 0x9502) }
    /// Vertices of the Region.
    public static var verticesOfTheRegion: Tag { Tag(0x0028, 0x9503) }
    /// Multi-frame Presentation Sequence.
    public static var multiFramePresentationSequence: Tag { Tag(0x0028, 0x9505) }
    /// Pixel Shift Frame Range.
    public static var pixelShiftFrameRange: Tag { Tag(0x0028, 0x9506) }
    /// LUT Frame Range.
    public static var lutFrameRange: Tag { Tag(0x0028, 0x9507) }
    /// Image to Equipment Mapping Matrix.
    public static var imageToEquipmentMappingMatrix: Tag { Tag(0x0028, 0x9520) }
    /// Equipment Coordinate System Identification.
    public static var equipmentCoordinateSystemIdentification: Tag { Tag(0x0028, 0x9537) }
    /// Requesting Physician Identification Sequence.
    public static var requestingPhysicianIdentificationSequence: Tag { Tag(0x0032, 0x1031) }
    /// Requesting Physician.
    public static var requestingPhysician: Tag { Tag(0x0032, 0x1032) }
    /// Requesting Service.
    public static var requestingService: Tag { Tag(0x0032, 0x1033) }
    /// Requesting Service Code Sequence.
    public static var requestingServiceCodeSequence: Tag { Tag(0x0032, 0x1034) }
    /// Requested Procedure Description.
    public static var requestedProcedureDescription: Tag { Tag(0x0032, 0x1060) }
    /// Requested Procedure Code Sequence.
    public static var requestedProcedureCodeSequence: Tag { Tag(0x0032, 0x1064) }
    /// Requested Laterality Code Sequence.
    public static var requestedLateralityCodeSequence: Tag { Tag(0x0032, 0x1065) }
    /// Reason for Visit.
    public static var reasonForVisit: Tag { Tag(0x0032, 0x1066) }
    /// Reason for Visit Code Sequence.
    public static var reasonForVisitCodeSequence: Tag { Tag(0x0032, 0x1067) }
    /// Requested Contrast Agent.
    public static var requestedContrastAgent: Tag { Tag(0x0032, 0x1070) }
    /// Visit Status ID.
    public static var visitStatusID: Tag { Tag(0x0038, 0x0008) }
    /// Admission ID.
    public static var admissionID: Tag { Tag(0x0038, 0x0010) }
    /// Issuer of Admission ID Sequence.
    public static var issuerOfAdmissionIDSequence: Tag { Tag(0x0038, 0x0014) }
    /// Route of Admissions.
    public static var routeOfAdmissions: Tag { Tag(0x0038, 0x0016) }
    /// Admitting Date.
    public static var admittingDate: Tag { Tag(0x0038, 0x0020) }
    /// Admitting Time.
    public static var admittingTime: Tag { Tag(0x0038, 0x0021) }
    /// Special Needs.
    public static var specialNeeds: Tag { Tag(0x0038, 0x0050) }
    /// Service Episode ID.
    public static var serviceEpisodeID: Tag { Tag(0x0038, 0x0060) }
    /// Service Episode Description.
    public static var serviceEpisodeDescription: Tag { Tag(0x0038, 0x0062) }
    /// Issuer of Service Episode ID Sequence.
    public static var issuerOfServiceEpisodeIDSequence: Tag { Tag(0x0038, 0x0064) }
    /// Pertinent Documents Sequence.
    public static var pertinentDocumentsSequence: Tag { Tag(0x0038, 0x0100) }
    /// Pertinent Resources Sequence.
    public static var pertinentResourcesSequence: Tag { Tag(0x0038, 0x0101) }
    /// Resource Description.
    public static var resourceDescription: Tag { Tag(0x0038, 0x0102) }
    /// Current Patient Location.
    public static var currentPatientLocation: Tag { Tag(0x0038, 0x0300) }
    /// Patient's Institution Residence.
    public static var patientInstitutionResidence: Tag { Tag(0x0038, 0x0400) }
    /// Patient State.
    public static var patientState: Tag { Tag(0x0038, 0x0500) }
    /// Patient Clinical Trial Participation Sequence.
    public static var patientClinicalTrialParticipationSequence: Tag { Tag(0x0038, 0x0502) }
    /// Visit Comments.
    public static var visitComments: Tag { Tag(0x0038, 0x4000) }
    /// Channel Source Sequence.
    public static var channelSourceSequence: Tag { Tag(0x003A, 0x0208) }
    /// Multiplexed Audio Channels Description Code Sequence.
    public static var multiplexedAudioChannelsDescriptionCodeSequence: Tag { Tag(0x003A, 0x0300) }
    /// Channel Identification Code.
    public static var channelIdentificationCode: Tag { Tag(0x003A, 0x0301) }
    /// Channel Mode.
    public static var channelMode: Tag { Tag(0x003A, 0x0302) }
    /// Scheduled Station AE Title.
    public static var scheduledStationAETitle: Tag { Tag(0x0040, 0x0001) }
    /// Scheduled Procedure Step Start Date.
    public static var scheduledProcedureStepStartDate: Tag { Tag(0x0040, 0x0002) }
    /// Scheduled Procedure Step Start Time.
    public static var scheduledProcedureStepStartTime: Tag { Tag(0x0040, 0x0003) }
    /// Scheduled Procedure Step End Date.
    public static var scheduledProcedureStepEndDate: Tag { Tag(0x0040, 0x0004) }
    /// Scheduled Procedure Step End Time.
    public static var scheduledProcedureStepEndTime: Tag { Tag(0x0040, 0x0005) }
    /// Scheduled Performing Physician's Name.
    public static var scheduledPerformingPhysicianName: Tag { Tag(0x0040, 0x0006) }
    /// Scheduled Procedure Step Description.
    public static var scheduledProcedureStepDescription: Tag { Tag(0x0040, 0x0007) }
    /// Scheduled Protocol Code Sequence.
    public static var scheduledProtocolCodeSequence: Tag { Tag(0x0040, 0x0008) }
    /// Scheduled Procedure Step ID.
    public static var scheduledProcedureStepID: Tag { Tag(0x0040, 0x0009) }
    /// Stage Code Sequence.
    public static var stageCodeSequence: Tag { Tag(0x0040, 0x000A) }
    /// Scheduled Performing Physician Identification Sequence.
    public static var scheduledPerformingPhysicianIdentificationSequence: Tag { Tag(0x0040, 0x000B) }
    /// Scheduled Station Name.
    public static var scheduledStationName: Tag { Tag(0x0040, 0x0010) }
    /// Scheduled Procedure Step Location.
    public static var scheduledProcedureStepLocation: Tag { Tag(0x0040, 0x0011) }
    /// Pre-Medication.
    public static var preMedication: Tag { Tag(0x0040, 0x0012) }
    /// Scheduled Procedure Step Status.
    public static var scheduledProcedureStepStatus: Tag { Tag(0x0040, 0x0020) }
    /// Order Placer Identifier Sequence.
    public static var orderPlacerIdentifierSequence: Tag { Tag(0x0040, 0x0026) }
    /// Order Filler Identifier Sequence.
    public static var orderFillerIdentifierSequence: Tag { Tag(0x0040, 0x0027) }
    /// Local Namespace Entity ID.
    public static var localNamespaceEntityID: Tag { Tag(0x0040, 0x0031) }
    /// Universal Entity ID.
    public static var universalEntityID: Tag { Tag(0x0040, 0x0032) }
    /// Universal Entity ID Type.
    public static var universalEntityIDType: Tag { Tag(0x0040, 0x0033) }
    /// Identifier Type Code.
    public static var identifierTypeCode: Tag { Tag(0x0040, 0x0035) }
    /// Assigning Facility Sequence.
    public static var assigningFacilitySequence: Tag { Tag(0x0040, 0x0036) }
    /// Assigning Jurisdiction Code Sequence.
    public static var assigningJurisdictionCodeSequence: Tag { Tag(0x0040, 0x0039) }
    /// Assigning Agency or Department Code Sequence.
    public static var assigningAgencyOrDepartmentCodeSequence: Tag { Tag(0x0040, 0x003A) }
    /// Scheduled Procedure Step Sequence.
    public static var scheduledProcedureStepSequence: Tag { Tag(0x0040, 0x0100) }
    /// Referenced Non-Image Composite SOP Instance Sequence.
    public static var referencedNonImageCompositeSOPInstanceSequence: Tag { Tag(0x0040, 0x0220) }
    /// Performed Station AE Title.
    public static var performedStationAETitle: Tag { Tag(0x0040, 0x0241) }
    /// Performed Station Name.
    public static var performedStationName: Tag { Tag(0x0040, 0x0242) }
    /// Performed Location.
    public static var performedLocation: Tag { Tag(0x0040, 0x0243) }
    /// Performed Procedure Step Start Date.
    public static var performedProcedureStepStartDate: Tag { Tag(0x0040, 0x0244) }
    /// Performed Procedure Step Start Time.
    public static var performedProcedureStepStartTime: Tag { Tag(0x0040, 0x0245) }
    /// Performed Procedure Step End Date.
    public static var performedProcedureStepEndDate: Tag { Tag(0x0040, 0x0250) }
    /// Performed Procedure Step End Time.
    public static var performedProcedureStepEndTime: Tag { Tag(0x0040, 0x0251) }
    /// Performed Procedure Step Status.
    public static var performedProcedureStepStatus: Tag { Tag(0x0040, 0x0252) }
    /// Performed Procedure Step ID.
    public static var performedProcedureStepID: Tag { Tag(0x0040, 0x0253) }
    /// Performed Procedure Step Description.
    public static var performedProcedureStepDescription: Tag { Tag(0x0040, 0x0254) }
    /// Performed Procedure Type Description.
    public static var performedProcedureTypeDescription: Tag { Tag(0x0040, 0x0255) }
    /// Performed Protocol Code Sequence.
    public static var performedProtocolCodeSequence: Tag { Tag(0x0040, 0x0260) }
    /// Performed Protocol Type.
    public static var performedProtocolType: Tag { Tag(0x0040, 0x0261) }
    /// Scheduled Step Attributes Sequence.
    public static var scheduledStepAttributesSequence: Tag { Tag(0x0040, 0x0270) }
    /// Request Attributes Sequence.
    public static var requestAttributesSequence: Tag { Tag(0x0040, 0x0275) }
    /// Comments on the Performed Procedure Step.
    public static var commentsOnThePerformedProcedureStep: Tag { Tag(0x0040, 0x0280) }
    /// Performed Procedure Step Discontinuation Reason Code Sequence.
    public static var performedProcedureStepDiscontinuationReasonCodeSequence: Tag { Tag(0x0040, 0x0281) }
    /// Quantity Sequence.
    public static var quantitySequence: Tag { Tag(0x0040, 0x0293) }
    /// Quantity.
    public static var quantity: Tag { Tag(0x0040, 0x0294) }
    /// Measuring Units Sequence.
    public static var measuringUnitsSequence: Tag { Tag(0x0040, 0x0295) }
    /// Billing Item Sequence.
    public static var billingItemSequence: Tag { Tag(0x0040, 0x0296) }
    /// Entrance Dose.
    public static var entranceDose: Tag { Tag(0x0040, 0x0302) }
    /// Exposed Area.
    public static var exposedArea: Tag { Tag(0x0040, 0x0303) }
    /// Distance Source to Entrance.
    public static var distanceSourceToEntrance: Tag { Tag(0x0040, 0x0306) }
    /// Comments on Radiation Dose.
    public static var commentsOnRadiationDose: Tag { Tag(0x0040, 0x0310) }
    /// X-Ray Output.
    public static var xRayOutput: Tag { Tag(0x0040, 0x0312) }
    /// Half Value Layer.
    public static var halfValueLayer: Tag { Tag(0x0040, 0x0314) }
    /// Organ Dose.
    public static var organDose: Tag { Tag(0x0040, 0x0316) }
    /// Organ Exposed.
    public static var organExposed: Tag { Tag(0x0040, 0x0318) }
    /// Billing Procedure Step Sequence.
    public static var billingProcedureStepSequence: Tag { Tag(0x0040, 0x0320) }
    /// Film Consumption Sequence.
    public static var filmConsumptionSequence: Tag { Tag(0x0040, 0x0321) }
    /// Billing Supplies and Devices Sequence.
    public static var billingSuppliesAndDevicesSequence: Tag { Tag(0x0040, 0x0324) }
    /// Performed Series Sequence.
    public static var performedSeriesSequence: Tag { Tag(0x0040, 0x0340) }
    /// Comments on the Scheduled Procedure Step.
    public static var commentsOnTheScheduledProcedureStep: Tag { Tag(0x0040, 0x0400) }
    /// Protocol Context Sequence.
    public static var protocolContextSequence: Tag { Tag(0x0040, 0x0440) }
    /// Content Item Modifier Sequence.
    public static var contentItemModifierSequence: Tag { Tag(0x0040, 0x0441) }
    /// Scheduled Specimen Sequence.
    public static var scheduledSpecimenSequence: Tag { Tag(0x0040, 0x0500) }
    /// Container Identifier.
    public static var containerIdentifier: Tag { Tag(0x0040, 0x0512) }
    /// Issuer of the Container Identifier Sequence.
    public static var issuerOfTheContainerIdentifierSequence: Tag { Tag(0x0040, 0x0513) }
    /// Alternate Container Identifier Sequence.
    public static var alternateContainerIdentifierSequence: Tag { Tag(0x0040, 0x0515) }
    /// Container Type Code Sequence.
    public static var containerTypeCodeSequence: Tag { Tag(0x0040, 0x0518) }
    /// Container Description.
    public static var containerDescription: Tag { Tag(0x0040, 0x051A) }
    /// Container Component Sequence.
    public static var containerComponentSequence: Tag { Tag(0x0040, 0x0520) }
    /// Specimen Identifier.
    public static var specimenIdentifier: Tag { Tag(0x0040, 0x0551) }
    /// Specimen UID.
    public static var specimenUID: Tag { Tag(0x0040, 0x0554) }
    /// Acquisition Context Sequence.
    public static var acquisitionContextSequence: Tag { Tag(0x0040, 0x0555) }
    /// Acquisition Context Description.
    public static var acquisitionContextDescription: Tag { Tag(0x0040, 0x0556) }
    /// Specimen Description Sequence.
    public static var specimenDescriptionSequence: Tag { Tag(0x0040, 0x0560) }
    /// Issuer of the Specimen Identifier Sequence.
    public static var issuerOfTheSpecimenIdentifierSequence: Tag { Tag(0x0040, 0x0562) }
    /// Specimen Type Code Sequence.
    public static var specimenTypeCodeSequence: Tag { Tag(0x0040, 0x059A) }
    /// Specimen Short Description.
    public static var specimenShortDescription: Tag { Tag(0x0040, 0x0600) }
    /// Specimen Detailed Description.
    public static var specimenDetailedDescription: Tag { Tag(0x0040, 0x0602) }
    /// Specimen Preparation Sequence.
    public static var specimenPreparationSequence: Tag { Tag(0x0040, 0x0610) }
    /// Specimen Preparation Step Content Item Sequence.
    public static var specimenPreparationStepContentItemSequence: Tag { Tag(0x0040, 0x0612) }
    /// Specimen Localization Content Item Sequence.
    public static var specimenLocalizationContentItemSequence: Tag { Tag(0x0040, 0x0620) }
    /// Whole Slide Microscopy Image Frame Type Sequence.
    public static var wholeSlideMicroscopyImageFrameTypeSequence: Tag { Tag(0x0040, 0x0710) }
    /// Image Center Point Coordinates Sequence.
    public static var imageCenterPointCoordinatesSequence: Tag { Tag(0x0040, 0x071A) }
    /// X Offset in Slide Coordinate System.
    public static var xOffsetInSlideCoordinateSystem: Tag { Tag(0x0040, 0x072A) }
    /// Y Offset in Slide Coordinate System.
    public static var yOffsetInSlideCoordinateSystem: Tag { Tag(0x0040, 0x073A) }
    /// Z Offset in Slide Coordinate System.
    public static var zOffsetInSlideCoordinateSystem: Tag { Tag(0x0040, 0x074A) }
    /// Measurement Units Code Sequence.
    public static var measurementUnitsCodeSequence: Tag { Tag(0x0040, 0x08EA) }
    /// Requested Procedure ID.
    public static var requestedProcedureID: Tag { Tag(0x0040, 0x1001) }
    /// Reason for the Requested Procedure.
    public static var reasonForTheRequestedProcedure: Tag { Tag(0x0040, 0x1002) }
    /// Requested Procedure Priority.
    public static var requestedProcedurePriority: Tag { Tag(0x0040, 0x1003) }
    /// Patient Transport Arrangements.
    public static var patientTransportArrangements: Tag { Tag(0x0040, 0x1004) }
    /// Requested Procedure Location.
    public static var requestedProcedureLocation: Tag { Tag(0x0040, 0x1005) }
    /// Confidentiality Code.
    public static var confidentialityCode: Tag { Tag(0x0040, 0x1008) }
    /// Reporting Priority.
    public static var reportingPriority: Tag { Tag(0x0040, 0x1009) }
    /// Reason for Requested Procedure Code Sequence.
    public static var reasonForRequestedProcedureCodeSequence: Tag { Tag(0x0040, 0x100A) }
    /// Names of Intended Recipients of Results.
    public static var namesOfIntendedRecipientsOfResults: Tag { Tag(0x0040, 0x1010) }
    /// Intended Recipients of Results Identification Sequence.
    public static var intendedRecipientsOfResultsIdentificationSequence: Tag { Tag(0x0040, 0x1011) }
    /// Reason For Performed Procedure Code Sequence.
    public static var reasonForPerformedProcedureCodeSequence: Tag { Tag(0x0040, 0x1012) }
    /// Person Identification Code Sequence.
    public static var personIdentificationCodeSequence: Tag { Tag(0x0040, 0x1101) }
    /// Person's Address.
    public static var personAddress: Tag { Tag(0x0040, 0x1102) }
    /// Person's Telephone Numbers.
    public static var personTelephoneNumbers: Tag { Tag(0x0040, 0x1103) }
    /// Person's Telecom Information.
    public static var personTelecomInformation: Tag { Tag(0x0040, 0x1104) }
    /// Requested Procedure Comments.
    public static var requestedProcedureComments: Tag { Tag(0x0040, 0x1400) }
    /// Issue Date of Imaging Service Request.
    public static var issueDateOfImagingServiceRequest: Tag { Tag(0x0040, 0x2004) }
    /// Issue Time of Imaging Service Request.
    public static var issueTimeOfImagingServiceRequest: Tag { Tag(0x0040, 0x2005) }
    /// Order Entered By.
    public static var orderEnteredBy: Tag { Tag(0x0040, 0x2008) }
    /// Order Enterer's Location.
    public static var orderEntererLocation: Tag { Tag(0x0040, 0x2009) }
    /// Order Callback Phone Number.
    public static var orderCallbackPhoneNumber: Tag { Tag(0x0040, 0x2010) }
    /// Order Callback Telecom Information.
    public static var orderCallbackTelecomInformation: Tag { Tag(0x0040, 0x2011) }
    /// Placer Order Number / Imaging Service Request.
    public static var placerOrderNumberImagingServiceRequest: Tag { Tag(0x0040, 0x2016) }
    /// Filler Order Number / Imaging Service Request.
    public static var fillerOrderNumberImagingServiceRequest: Tag { Tag(0x0040, 0x2017) }
    /// Imaging Service Request Comments.
    public static var imagingServiceRequestComments: Tag { Tag(0x0040, 0x2400) }
    /// Confidentiality Constraint on Patient Data Description.
    public static var confidentialityConstraintOnPatientDataDescription: Tag { Tag(0x0040, 0x3001) }
    /// Scheduled Procedure Step Start DateTime.
    public static var scheduledProcedureStepStartDateTime: Tag { Tag(0x0040, 0x4005) }
    /// Scheduled Procedure Step Expiration DateTime.
    public static var scheduledProcedureStepExpirationDateTime: Tag { Tag(0x0040, 0x4008) }
    /// Human Performer Code Sequence.
    public static var humanPerformerCodeSequence: Tag { Tag(0x0040, 0x4009) }
    /// Scheduled Procedure Step Modification DateTime.
    public static var scheduledProcedureStepModificationDateTime: Tag { Tag(0x0040, 0x4010) }
    /// Expected Completion DateTime.
    public static var expectedCompletionDateTime: Tag { Tag(0x0040, 0x4011) }
    /// Scheduled Workitem Code Sequence.
    public static var scheduledWorkitemCodeSequence: Tag { Tag(0x0040, 0x4018) }
    /// Performed Workitem Code Sequence.
    public static var performedWorkitemCodeSequence: Tag { Tag(0x0040, 0x4019) }
    /// Input Information Sequence.
    public static var inputInformationSequence: Tag { Tag(0x0040, 0x4021) }
    /// Scheduled Station Name Code Sequence.
    public static var scheduledStationNameCodeSequence: Tag { Tag(0x0040, 0x4025) }
    /// Scheduled Station Class Code Sequence.
    public static var scheduledStationClassCodeSequence: Tag { Tag(0x0040, 0x4026) }
    /// Scheduled Station Geographic Location Code Sequence.
    public static var scheduledStationGeographicLocationCodeSequence: Tag { Tag(0x0040, 0x4027) }
    /// Performed Station Name Code Sequence.
    public static var performedStationNameCodeSequence: Tag { Tag(0x0040, 0x4028) }
    /// Performed Station Class Code Sequence.
    public static var performedStationClassCodeSequence: Tag { Tag(0x0040, 0x4029) }
    /// Performed Station Geographic Location Code Sequence.
    public static var performedStationGeographicLocationCodeSequence: Tag { Tag(0x0040, 0x4030) }
    /// Output Information Sequence.
    public static var outputInformationSequence: Tag { Tag(0x0040, 0x4033) }
    /// Scheduled Human Performers Sequence.
    public static var scheduledHumanPerformersSequence: Tag { Tag(0x0040, 0x4034) }
    /// Actual Human Performers Sequence.
    public static var actualHumanPerformersSequence: Tag { Tag(0x0040, 0x4035) }
    /// Human Performer's Organization.
    public static var humanPerformerOrganization: Tag { Tag(0x0040, 0x4036) }
    /// Human Performer's Name.
    public static var humanPerformerName: Tag { Tag(0x0040, 0x4037) }
    /// Raw Data Handling.
    public static var rawDataHandling: Tag { Tag(0x0040, 0x4040) }
    /// Input Readiness State.
    public static var inputReadinessState: Tag { Tag(0x0040, 0x4041) }
    /// Performed Procedure Step Start DateTime.
    public static var performedProcedureStepStartDateTime: Tag { Tag(0x0040, 0x4050) }
    /// Performed Procedure Step End DateTime.
    public static var performedProcedureStepEndDateTime: Tag { Tag(0x0040, 0x4051) }
    /// Procedure Step Cancellation DateTime.
    public static var procedureStepCancellationDateTime: Tag { Tag(0x0040, 0x4052) }
    /// Output Destination Sequence.
    public static var outputDestinationSequence: Tag { Tag(0x0040, 0x4070) }
    /// DICOM Storage Sequence.
    public static var dicomStorageSequence: Tag { Tag(0x0040, 0x4071) }
    /// STOW-RS Storage Sequence.
    public static var stowrsStorageSequence: Tag { Tag(0x0040, 0x4072) }
    /// Storage URL.
    public static var storageURL: Tag { Tag(0x0040, 0x4073) }
    /// XDS Storage Sequence.
    public static var xdsStorageSequence: Tag { Tag(0x0040, 0x4074) }
    /// Entrance Dose in mGy.
    public static var entranceDoseInmGy: Tag { Tag(0x0040, 0x8302) }
    /// Entrance Dose Derivation.
    public static var entranceDoseDerivation: Tag { Tag(0x0040, 0x8303) }
    /// Parametric Map Frame Type Sequence.
    public static var parametricMapFrameTypeSequence: Tag { Tag(0x0040, 0x9092) }
    /// Referenced Image Real World Value Mapping Sequence.
    public static var referencedImageRealWorldValueMappingSequence: Tag { Tag(0x0040, 0x9094) }
    /// Real World Value Mapping Sequence.
    public static var realWorldValueMappingSequence: Tag { Tag(0x0040, 0x9096) }
    /// Pixel Value Mapping Code Sequence.
    public static var pixelValueMappingCodeSequence: Tag { Tag(0x0040, 0x9098) }
    /// LUT Label.
    public static var lutLabel: Tag { Tag(0x0040, 0x9210) }
    /// Real World Value Last Value Mapped.
    public static var realWorldValueLastValueMapped: Tag { Tag(0x0040, 0x9211) }
    /// Real World Value LUT Data.
    public static var realWorldValueLUTData: Tag { Tag(0x0040, 0x9212) }
    /// Double Float Real World Value Last Value Mapped.
    public static var doubleFloatRealWorldValueLastValueMapped: Tag { Tag(0x0040, 0x9213) }
    /// Double Float Real World Value First Value Mapped.
    public static var doubleFloatRealWorldValueFirstValueMapped: Tag { Tag(0x0040, 0x9214) }
    /// Real World Value First Value Mapped.
    public static var realWorldValueFirstValueMapped: Tag { Tag(0x0040, 0x9216) }
    /// Quantity Definition Sequence.
    public static var quantityDefinitionSequence: Tag { Tag(0x0040, 0x9220) }
    /// Real World Value Intercept.
    public static var realWorldValueIntercept: Tag { Tag(0x0040, 0x9224) }
    /// Real World Value Slope.
    public static var realWorldValueSlope: Tag { Tag(0x0040, 0x9225) }
    /// Relationship Type.
    public static var relationshipType: Tag { Tag(0x0040, 0xA010) }
    /// Verifying Organization.
    public static var verifyingOrganization: Tag { Tag(0x0040, 0xA027) }
    /// Verification DateTime.
    public static var verificationDateTime: Tag { Tag(0x0040, 0xA030) }
    /// Observation DateTime.
    public static var observationDateTime: Tag { Tag(0x0040, 0xA032) }
    /// Observation Start DateTime.
    public static var observationStartDateTime: Tag { Tag(0x0040, 0xA033) }
    /// Value Type.
    public static var valueType: Tag { Tag(0x0040, 0xA040) }
    /// Concept Name Code Sequence.
    public static var conceptNameCodeSequence: Tag { Tag(0x0040, 0xA043) }
    /// Continuity Of Content.
    public static var continuityOfContent: Tag { Tag(0x0040, 0xA050) }
    /// Verifying Observer Sequence.
    public static var verifyingObserverSequence: Tag { Tag(0x0040, 0xA073) }
    /// Verifying Observer Name.
    public static var verifyingObserverName: Tag { Tag(0x0040, 0xA075) }
    /// Author Observer Sequence.
    public static var authorObserverSequence: Tag { Tag(0x0040, 0xA078) }
    /// Participant Sequence.
    public static var participantSequence: Tag { Tag(0x0040, 0xA07A) }
    /// Custodial Organization Sequence.
    public static var custodialOrganizationSequence: Tag { Tag(0x0040, 0xA07C) }
    /// Participation Type.
    public static var participationType: Tag { Tag(0x0040, 0xA080) }
    /// Participation DateTime.
    public static var participationDateTime: Tag { Tag(0x0040, 0xA082) }
    /// Observer Type.
    public static var observerType: Tag { Tag(0x0040, 0xA084) }
    /// Verifying Observer Identification Code Sequence.
    public static var verifyingObserverIdentificationCodeSequence: Tag { Tag(0x0040, 0xA088) }
    /// Referenced Waveform Channels.
    public static var referencedWaveformChannels: Tag { Tag(0x0040, 0xA0B0) }
    /// DateTime.
    public static var dateTime: Tag { Tag(0x0040, 0xA120) }
    /// Date.
    public static var date: Tag { Tag(0x0040, 0xA121) }
    /// Time.
    public static var time: Tag { Tag(0x0040, 0xA122) }
    /// Person Name.
    public static var personName: Tag { Tag(0x0040, 0xA123) }
    /// UID.
    public static var uid: Tag { Tag(0x0040, 0xA124) }
    /// Temporal Range Type.
    public static var temporalRangeType: Tag { Tag(0x0040, 0xA130) }
    /// Referenced Sample Positions.
    public static var referencedSamplePositions: Tag { Tag(0x0040, 0xA132) }
    /// Referenced Time Offsets.
    public static var referencedTimeOffsets: Tag { Tag(0x0040, 0xA138) }
    /// Referenced DateTime.
    public static var referencedDateTime: Tag { Tag(0x0040, 0xA13A) }
    /// Text Value.
    public static var textValue: Tag { Tag(0x0040, 0xA160) }
    /// Floating Point Value.
    public static var floatingPointValue: Tag { Tag(0x0040, 0xA161) }
    /// Rational Numerator Value.
    public static var rationalNumeratorValue: Tag { Tag(0x0040, 0xA162) }
    /// Rational Denominator Value.
    public static var rationalDenominatorValue: Tag { Tag(0x0040, 0xA163) }
    /// Concept Code Sequence.
    public static var conceptCodeSequence: Tag { Tag(0x0040, 0xA168) }
    /// Purpose of Reference Code Sequence.
    public static var purposeOfReferenceCodeSequence: Tag { Tag(0x0040, 0xA170) }
    /// Observation UID.
    public static var observationUID: Tag { Tag(0x0040, 0xA171) }
    /// Annotation Group Number.
    public static var annotationGroupNumber: Tag { Tag(0x0040, 0xA180) }
    /// Modifier Code Sequence.
    public static var modifierCodeSequence: Tag { Tag(0x0040, 0xA195) }
    /// Measured Value Sequence.
    public static var measuredValueSequence: Tag { Tag(0x0040, 0xA300) }
    /// Numeric Value Qualifier Code Sequence.
    public static var numericValueQualifierCodeSequence: Tag { Tag(0x0040, 0xA301) }
    /// Numeric Value.
    public static var numericValue: Tag { Tag(0x0040, 0xA30A) }
    /// Predecessor Documents Sequence.
    public static var predecessorDocumentsSequence: Tag { Tag(0x0040, 0xA360) }
    /// Referenced Request Sequence.
    public static var referencedRequestSequence: Tag { Tag(0x0040, 0xA370) }
    /// Performed Procedure Code Sequence.
    public static var performedProcedureCodeSequence: Tag { Tag(0x0040, 0xA372) }
    /// Current Requested Procedure Evidence Sequence.
    public static var currentRequestedProcedureEvidenceSequence: Tag { Tag(0x0040, 0xA375) }
    /// Pertinent Other Evidence Sequence.
    public static var pertinentOtherEvidenceSequence: Tag { Tag(0x0040, 0xA385) }
    /// HL7 Structured Document Reference Sequence.
    public static var hl7StructuredDocumentReferenceSequence: Tag { Tag(0x0040, 0xA390) }
    /// Completion Flag.
    public static var completionFlag: Tag { Tag(0x0040, 0xA491) }
    /// Completion Flag Description.
    public static var completionFlagDescription: Tag { Tag(0x0040, 0xA492) }
    /// Verification Flag.
    public static var verificationFlag: Tag { Tag(0x0040, 0xA493) }
    /// Archive Requested.
    public static var archiveRequested: Tag { Tag(0x0040, 0xA494) }
    /// Preliminary Flag.
    public static var preliminaryFlag: Tag { Tag(0x0040, 0xA496) }
    /// Content Template Sequence.
    public static var contentTemplateSequence: Tag { Tag(0x0040, 0xA504) }
    /// Identical Documents Sequence.
    public static var identicalDocumentsSequence: Tag { Tag(0x0040, 0xA525) }
    /// Content Sequence.
    public static var contentSequence: Tag { Tag(0x0040, 0xA730) }
    /// Tabulated Values Sequence.
    public static var tabulatedValuesSequence: Tag { Tag(0x0040, 0xA801) }
    /// Number of Table Rows.
    public static var numberOfTableRows: Tag { Tag(0x0040, 0xA802) }
    /// Number of Table Columns.
    public static var numberOfTableColumns: Tag { Tag(0x0040, 0xA803) }
    /// Table Row Number.
    public static var tableRowNumber: Tag { Tag(0x0040, 0xA804) }
    /// Table Column Number.
    public static var tableColumnNumber: Tag { Tag(0x0040, 0xA805) }
    /// Table Row Definition Sequence.
    public static var tableRowDefinitionSequence: Tag { Tag(0x0040, 0xA806) }
    /// Table Column Definition Sequence.
    public static var tableColumnDefinitionSequence: Tag { Tag(0x0040, 0xA807) }
    /// Cell Values Sequence.
    public static var cellValuesSequence: Tag { Tag(0x0040, 0xA808) }
    /// Waveform Annotation Sequence.
    public static var waveformAnnotationSequence: Tag { Tag(0x0040, 0xB020) }
    /// Template Identifier.
    public static var templateIdentifier: Tag { Tag(0x0040, 0xDB00) }
    /// Referenced Content Item Identifier.
    public static var referencedContentItemIdentifier: Tag { Tag(0x0040, 0xDB73) }
    /// HL7 Instance Identifier.
    public static var hl7InstanceIdentifier: Tag { Tag(0x0040, 0xE001) }
    /// HL7 Document Effective Time.
    public static var hl7DocumentEffectiveTime: Tag { Tag(0x0040, 0xE004) }
    /// HL7 Document Type Code Sequence.
    public static var hl7DocumentTypeCodeSequence: Tag { Tag(0x0040, 0xE006) }
    /// Document Class Code Sequence.
    public static var documentClassCodeSequence: Tag { Tag(0x0040, 0xE008) }
    /// Retrieve URI.
    public static var retrieveURI: Tag { Tag(0x0040, 0xE010) }
    /// Retrieve Location UID.
    public static var retrieveLocationUID: Tag { Tag(0x0040, 0xE011) }
    /// Type of Instances.
    public static var typeOfInstances: Tag { Tag(0x0040, 0xE020) }
    /// DICOM Retrieval Sequence.
    public static var dicomRetrievalSequence: Tag { Tag(0x0040, 0xE021) }
    /// DICOM Media Retrieval Sequence.
    public static var dicomMediaRetrievalSequence: Tag { Tag(0x0040, 0xE022) }
    /// WADO Retrieval Sequence.
    public static var wadoRetrievalSequence: Tag { Tag(0x0040, 0xE023) }
    /// XDS Retrieval Sequence.
    public static var xdsRetrievalSequence: Tag { Tag(0x0040, 0xE024) }
    /// WADO-RS Retrieval Sequence.
    public static var wadorsRetrievalSequence: Tag { Tag(0x0040, 0xE025) }
    /// Repository Unique ID.
    public static var repositoryUniqueID: Tag { Tag(0x0040, 0xE030) }
    /// Home Community ID.
    public static var homeCommunityID: Tag { Tag(0x0040, 0xE031) }
    /// Document Title.
    public static var documentTitle: Tag { Tag(0x0042, 0x0010) }
    /// Encapsulated Document.
    public static var encapsulatedDocument: Tag { Tag(0x0042, 0x0011) }
    /// MIME Type of Encapsulated Document.
    public static var mimeTypeOfEncapsulatedDocument: Tag { Tag(0x0042, 0x0012) }
    /// Source Instance Sequence.
    public static var sourceInstanceSequence: Tag { Tag(0x0042, 0x0013) }
    /// List of MIME Types.
    public static var listOfMIMETypes: Tag { Tag(0x0042, 0x0014) }
    /// Encapsulated Document Length.
    public static var encapsulatedDocumentLength: Tag { Tag(0x0042, 0x0015) }
    /// Imaged Volume Width.
    public static var imagedVolumeWidth: Tag { Tag(0x0048, 0x0001) }
    /// Imaged Volume Height.
    public static var imagedVolumeHeight: Tag { Tag(0x0048, 0x0002) }
    /// Imaged Volume Depth.
    public static var imagedVolumeDepth: Tag { Tag(0x0048, 0x0003) }
    /// Total Pixel Matrix Columns.
    public static var totalPixelMatrixColumns: Tag { Tag(0x0048, 0x0006) }
    /// Total Pixel Matrix Rows.
    public static var totalPixelMatrixRows: Tag { Tag(0x0048, 0x0007) }
    /// Total Pixel Matrix Origin Sequence.
    public static var totalPixelMatrixOriginSequence: Tag { Tag(0x0048, 0x0008) }
    /// Specimen Label in Image.
    public static var specimenLabelInImage: Tag { Tag(0x0048, 0x0010) }
    /// Focus Method.
    public static var focusMethod: Tag { Tag(0x0048, 0x0011) }
    /// Extended Depth of Field.
    public static var extendedDepthOfField: Tag { Tag(0x0048, 0x0012) }
    /// Number of Focal Planes.
    public static var numberOfFocalPlanes: Tag { Tag(0x0048, 0x0013) }
    /// Distance Between Focal Planes.
    public static var distanceBetweenFocalPlanes: Tag { Tag(0x0048, 0x0014) }
    /// Recommended Absent Pixel CIELab Value.
    public static var recommendedAbsentPixelCIELabValue: Tag { Tag(0x0048, 0x0015) }
    /// Illuminator Type Code Sequence.
    public static var illuminatorTypeCodeSequence: Tag { Tag(0x0048, 0x0100) }
    /// Image Orientation (Slide).
    public static var imageOrientationSlide: Tag { Tag(0x0048, 0x0102) }
    /// Optical Path Sequence.
    public static var opticalPathSequence: Tag { Tag(0x0048, 0x0105) }
    /// Optical Path Identifier.
    public static var opticalPathIdentifier: Tag { Tag(0x0048, 0x0106) }
    /// Optical Path Description.
    public static var opticalPathDescription: Tag { Tag(0x0048, 0x0107) }
    /// Illumination Color Code Sequence.
    public static var illuminationColorCodeSequence: Tag { Tag(0x0048, 0x0108) }
    /// Specimen Reference Sequence.
    public static var specimenReferenceSequence: Tag { Tag(0x0048, 0x0110) }
    /// Condenser Lens Power.
    public static var condenserLensPower: Tag { Tag(0x0048, 0x0111) }
    /// Objective Lens Power.
    public static var objectiveLensPower: Tag { Tag(0x0048, 0x0112) }
    /// Objective Lens Numerical Aperture.
    public static var objectiveLensNumericalAperture: Tag { Tag(0x0048, 0x0113) }
    /// Confocal Mode.
    public static var confocalMode: Tag { Tag(0x0048, 0x0114) }
    /// Tissue Location.
    public static var tissueLocation: Tag { Tag(0x0048, 0x0115) }
    /// Confocal Microscopy Image Frame Type Sequence.
    public static var confocalMicroscopyImageFrameTypeSequence: Tag { Tag(0x0048, 0x0116) }
    /// Image Acquisition Depth.
    public static var imageAcquisitionDepth: Tag { Tag(0x0048, 0x0117) }
    /// Palette Color Lookup Table Sequence.
    public static var paletteColorLookupTableSequence: Tag { Tag(0x0048, 0x0120) }
    /// Optical Path Identification Sequence.
    public static var opticalPathIdentificationSequence: Tag { Tag(0x0048, 0x0207) }
    /// Plane Position (Slide) Sequence.
    public static var planePositionSlideSequence: Tag { Tag(0x0048, 0x021A) }
    /// Column Position In Total Image Pixel Matrix.
    public static var columnPositionInTotalImagePixelMatrix: Tag { Tag(0x0048, 0x021E) }
    /// Row Position In Total Image Pixel Matrix.
    public static var rowPositionInTotalImagePixelMatrix: Tag { Tag(0x0048, 0x021F) }
    /// Pixel Origin Interpretation.
    public static var pixelOriginInterpretation: Tag { Tag(0x0048, 0x0301) }
    /// Number of Optical Paths.
    public static var numberOfOpticalPaths: Tag { Tag(0x0048, 0x0302) }
    /// Total Pixel Matrix Focal Planes.
    public static var totalPixelMatrixFocalPlanes: Tag { Tag(0x0048, 0x0303) }
    /// Device Sequence.
    public static var deviceSequence: Tag { Tag(0x0050, 0x0010) }
    /// Container Component Type Code Sequence.
    public static var containerComponentTypeCodeSequence: Tag { Tag(0x0050, 0x0012) }
    /// Device Diameter Units.
    public static var deviceDiameterUnits: Tag { Tag(0x0050, 0x0017) }
    /// Patient Orientation Code Sequence.
    public static var patientOrientationCodeSequence: Tag { Tag(0x0054, 0x0410) }
    /// Patient Orientation Modifier Code Sequence.
    public static var patientOrientationModifierCodeSequence: Tag { Tag(0x0054, 0x0412) }
    /// Referenced Segment Number.
    public static var referencedSegmentNumber: Tag { Tag(0x0062, 0x000B) }
    /// Tracking ID.
    public static var trackingID: Tag { Tag(0x0062, 0x0020) }
    /// Tracking UID.
    public static var trackingUID: Tag { Tag(0x0062, 0x0021) }
    /// Relative URI Reference Within Encapsulated Document.
    public static var relativeURIReferenceWithinEncapsulatedDocument: Tag { Tag(0x0068, 0x7005) }
    /// Graphic Annotation Sequence.
    public static var graphicAnnotationSequence: Tag { Tag(0x0070, 0x0001) }
    /// Graphic Layer.
    public static var graphicLayer: Tag { Tag(0x0070, 0x0002) }
    /// Bounding Box Annotation Units.
    public static var boundingBoxAnnotationUnits: Tag { Tag(0x0070, 0x0003) }
    /// Anchor Point Annotation Units.
    public static var anchorPointAnnotationUnits: Tag { Tag(0x0070, 0x0004) }
    /// Graphic Annotation Units.
    public static var graphicAnnotationUnits: Tag { Tag(0x0070, 0x0005) }
    /// Unformatted Text Value.
    public static var unformattedTextValue: Tag { Tag(0x0070, 0x0006) }
    /// Text Object Sequence.
    public static var textObjectSequence: Tag { Tag(0x0070, 0x0008) }
    /// Graphic Object Sequence.
    public static var graphicObjectSequence: Tag { Tag(0x0070, 0x0009) }
    /// Bounding Box Top Left Hand Corner.
    public static var boundingBoxTopLeftHandCorner: Tag { Tag(0x0070, 0x0010) }
    /// Bounding Box Bottom Right Hand Corner.
    public static var boundingBoxBottomRightHandCorner: Tag { Tag(0x0070, 0x0011) }
    /// Bounding Box Text Horizontal Justification.
    public static var boundingBoxTextHorizontalJustification: Tag { Tag(0x0070, 0x0012) }
    /// Anchor Point.
    public static var anchorPoint: Tag { Tag(0x0070, 0x0014) }
    /// Anchor Point Visibility.
    public static var anchorPointVisibility: Tag { Tag(0x0070, 0x0015) }
    /// Graphic Dimensions.
    public static var graphicDimensions: Tag { Tag(0x0070, 0x0020) }
    /// Number of Graphic Points.
    public static var numberOfGraphicPoints: Tag { Tag(0x0070, 0x0021) }
    /// Graphic Data.
    public static var graphicData: Tag { Tag(0x0070, 0x0022) }
    /// Graphic Type.
    public static var graphicType: Tag { Tag(0x0070, 0x0023) }
    /// Graphic Filled.
    public static var graphicFilled: Tag { Tag(0x0070, 0x0024) }
    /// Image Horizontal Flip.
    public static var imageHorizontalFlip: Tag { Tag(0x0070, 0x0041) }
    /// Image Rotation.
    public static var imageRotation: Tag { Tag(0x0070, 0x0042) }
    /// Displayed Area Top Left Hand Corner.
    public static var displayedAreaTopLeftHandCorner: Tag { Tag(0x0070, 0x0052) }
    /// Displayed Area Bottom Right Hand Corner.
    public static var displayedAreaBottomRightHandCorner: Tag { Tag(0x0070, 0x0053) }
    /// Displayed Area Selection Sequence.
    public static var displayedAreaSelectionSequence: Tag { Tag(0x0070, 0x005A) }
    /// Graphic Layer Sequence.
    public static var graphicLayerSequence: Tag { Tag(0x0070, 0x0060) }
    /// Graphic Layer Order.
    public static var graphicLayerOrder: Tag { Tag(0x0070, 0x0062) }
    /// Graphic Layer Recommended Display Grayscale Value.
    public static var graphicLayerRecommendedDisplayGrayscaleValue: Tag { Tag(0x0070, 0x0066) }
    /// Graphic Layer Description.
    public static var graphicLayerDescription: Tag { Tag(0x0070, 0x0068) }
    /// Content Label.
    public static var contentLabel: Tag { Tag(0x0070, 0x0080) }
    /// Content Description.
    public static var contentDescription: Tag { Tag(0x0070, 0x0081) }
    /// Presentation Creation Date.
    public static var presentationCreationDate: Tag { Tag(0x0070, 0x0082) }
    /// Presentation Creation Time.
    public static var presentationCreationTime: Tag { Tag(0x0070, 0x0083) }
    /// Content Creator's Name.
    public static var contentCreatorName: Tag { Tag(0x0070, 0x0084) }
    /// Content Creator's Identification Code Sequence.
    public static var contentCreatorIdentificationCodeSequence: Tag { Tag(0x0070, 0x0086) }
    /// Alternate Content Description Sequence.
    public static var alternateContentDescriptionSequence: Tag { Tag(0x0070, 0x0087) }
    /// Plane.
    public static var plane: Tag { Tag(0x0070, 0x1305) }
    /// Selector Attribute.
    public static var selectorAttribute: Tag { Tag(0x0072, 0x0026) }
    /// Selector Value Number.
    public static var selectorValueNumber: Tag { Tag(0x0072, 0x0028) }
    /// Selector Sequence Pointer.
    public static var selectorSequencePointer: Tag { Tag(0x0072, 0x0052) }
    /// Selector Sequence Pointer Private Creator.
    public static var selectorSequencePointerPrivateCreator: Tag { Tag(0x0072, 0x0054) }
    /// Selector Attribute Private Creator.
    public static var selectorAttributePrivateCreator: Tag { Tag(0x0072, 0x0056) }
    /// Selector Sequence Pointer Items.
    public static var selectorSequencePointerItems: Tag { Tag(0x0074, 0x1057) }
    /// Storage Media File-set ID.
    public static var storageMediaFileSetID: Tag { Tag(0x0088, 0x0130) }
    /// Storage Media File-set UID.
    public static var storageMediaFileSetUID: Tag { Tag(0x0088, 0x0140) }
    /// Icon Image Sequence.
    public static var iconImageSequence: Tag { Tag(0x0088, 0x0200) }
    /// MAC ID Number.
    public static var macidNumber: Tag { Tag(0x0400, 0x0005) }
    /// MAC Calculation Transfer Syntax UID.
    public static var macCalculationTransferSyntaxUID: Tag { Tag(0x0400, 0x0010) }
    /// MAC Algorithm.
    public static var macAlgorithm: Tag { Tag(0x0400, 0x0015) }
    /// Data Elements Signed.
    public static var dataElementsSigned: Tag { Tag(0x0400, 0x0020) }
    /// Digital Signature UID.
    public static var digitalSignatureUID: Tag { Tag(0x0400, 0x0100) }
    /// Digital Signature DateTime.
    public static var digitalSignatureDateTime: Tag { Tag(0x0400, 0x0105) }
    /// Certificate Type.
    public static var certificateType: Tag { Tag(0x0400, 0x0110) }
    /// Certificate of Signer.
    public static var certificateOfSigner: Tag { Tag(0x0400, 0x0115) }
    /// Signature.
    public static var signature: Tag { Tag(0x0400, 0x0120) }
    /// Certified Timestamp Type.
    public static var certifiedTimestampType: Tag { Tag(0x0400, 0x0305) }
    /// Encrypted Attributes Sequence.
    public static var encryptedAttributesSequence: Tag { Tag(0x0400, 0x0500) }
    /// Encrypted Content Transfer Syntax UID.
    public static var encryptedContentTransferSyntaxUID: Tag { Tag(0x0400, 0x0510) }
    /// Encrypted Content.
    public static var encryptedContent: Tag { Tag(0x0400, 0x0520) }
    /// Modified Attributes Sequence.
    public static var modifiedAttributesSequence: Tag { Tag(0x0400, 0x0550) }
    /// Nonconforming Modified Attributes Sequence.
    public static var nonconformingModifiedAttributesSequence: Tag { Tag(0x0400, 0x0551) }
    /// Nonconforming Data Element Value.
    public static var nonconformingDataElementValue: Tag { Tag(0x0400, 0x0552) }
    /// Original Attributes Sequence.
    public static var originalAttributesSequence: Tag { Tag(0x0400, 0x0561) }
    /// Attribute Modification DateTime.
    public static var attributeModificationDateTime: Tag { Tag(0x0400, 0x0562) }
    /// Modifying System.
    public static var modifyingSystem: Tag { Tag(0x0400, 0x0563) }
    /// Source of Previous Values.
    public static var sourceOfPreviousValues: Tag { Tag(0x0400, 0x0564) }
    /// Reason for the Attribute Modification.
    public static var reasonForTheAttributeModification: Tag { Tag(0x0400, 0x0565) }
    /// Instance Origin Status.
    public static var instanceOriginStatus: Tag { Tag(0x0400, 0x0600) }
    /// Presentation LUT Shape.
    public static var presentationLUTShape: Tag { Tag(0x2050, 0x0020) }
    /// Referenced Frame of Reference UID.
    public static var referencedFrameOfReferenceUID: Tag { Tag(0x3006, 0x0024) }
    /// Patient Equipment Relationship Code Sequence.
    public static var patientEquipmentRelationshipCodeSequence: Tag { Tag(0x3010, 0x0030) }
    /// MAC Parameters Sequence.
    public static var macParametersSequence: Tag { Tag(0x4FFE, 0x0001) }
    /// Shared Functional Groups Sequence.
    public static var sharedFunctionalGroupsSequence: Tag { Tag(0x5200, 0x9229) }
    /// Per-Frame Functional Groups Sequence.
    public static var perFrameFunctionalGroupsSequence: Tag { Tag(0x5200, 0x9230) }
    /// Overlay Rows.
    public static var overlayRows: Tag { Tag(0x6000, 0x0010) }
    /// Overlay Columns.
    public static var overlayColumns: Tag { Tag(0x6000, 0x0011) }
    /// Overlay Type.
    public static var overlayType: Tag { Tag(0x6000, 0x0040) }
    /// Overlay Origin.
    public static var overlayOrigin: Tag { Tag(0x6000, 0x0050) }
    /// Overlay Bits Allocated.
    public static var overlayBitsAllocated: Tag { Tag(0x6000, 0x0100) }
    /// Overlay Bit Position.
    public static var overlayBitPosition: Tag { Tag(0x6000, 0x0102) }
    /// Overlay Data.
    public static var overlayData: Tag { Tag(0x6000, 0x3000) }
    /// Extended Offset Table.
    public static var extendedOffsetTable: Tag { Tag(0x7FE0, 0x0001) }
    /// Extended Offset Table Lengths.
    public static var extendedOffsetTableLengths: Tag { Tag(0x7FE0, 0x0002) }
    /// Encapsulated Pixel Data Value Total Length.
    public static var encapsulatedPixelDataValueTotalLength: Tag { Tag(0x7FE0, 0x0003) }
    /// Float Pixel Data.
    public static var floatPixelData: Tag { Tag(0x7FE0, 0x0008) }
    /// Double Float Pixel Data.
    public static var doubleFloatPixelData: Tag { Tag(0x7FE0, 0x0009) }
    /// Pixel Data.
    public static var pixelData: Tag { Tag(0x7FE0, 0x0010) }
    /// Digital Signatures Sequence.
    public static var digitalSignaturesSequence: Tag { Tag(0xFFFA, 0xFFFA) }
    /// Data Set Trailing Padding.
    public static var dataSetTrailingPadding: Tag { Tag(0xFFFC, 0xFFFC) }
}
