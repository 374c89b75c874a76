import CaptureModel

/// The patient list as the fact sheet tells it (sections 5.1 and 5.4): everything that was said is kept in plain
/// dictionaries, and what is asked for is worked out anew each time.
///
/// It shares no code with the fold: visits go by trigger code, people by all that was said of them.
struct ReferenceList {
    enum Answer: Hashable { case taken, needsPerson, circular, givenUp }

    struct Person: Hashable {
        var family = ""
        var born: String?
        var sex: Sex?
        var isDead = false
        var others: [PatientIdentifier] = []
    }

    struct Visit: Hashable {
        var owner: PatientIdentifier
        var status: Encounter.Status
        var place: String?
        var patientClass = ""
        var account: VisitNumber?
        var alternate: VisitNumber?
        var ended: Timestamp?
    }

    /// One statement of a person; of two of one moment the one that came later counts.
    private struct Said {
        let moment: Timestamp
        let statement: PatientStatement
    }

    private struct Dossier {
        var said: [Said] = []
        /// What those who were merged into the person were like, the first merge first.
        var heritage: [[Said]] = []
        var heard: Timestamp
    }

    private struct VisitFact {
        let arrival: Int
        let moment: Timestamp
        let code: String
        let speaker: PatientIdentifier
        let statement: EncounterStatement
    }

    private var dossiers: [PatientIdentifier: Dossier] = [:]
    private var givenUp: [PatientIdentifier: PatientIdentifier] = [:]
    private var deletions: [PatientIdentifier: Timestamp] = [:]
    private var facts: [VisitNumber: [VisitFact]] = [:]
    private var arrivals = 0
    private var visitNow: [VisitNumber: VisitNumber] = [:]
    private var visitMerged: [VisitNumber: Timestamp] = [:]
    private var accountNow: [VisitNumber: VisitNumber] = [:]
    private var linkSaid: [Set<PatientIdentifier>: (moment: Timestamp, holds: Bool)] = [:]

    // MARK: What is asked

    var people: [PatientIdentifier: Person] { dossiers.mapValues(Self.person) }

    var visits: [VisitNumber: Visit] {
        var result: [VisitNumber: Visit] = [:]
        for number in facts.keys where visitNow[number] == nil { result[number] = visit(number) }
        return result
    }

    var links: Set<Set<PatientIdentifier>> {
        var result: Set<Set<PatientIdentifier>> = []
        for (pair, said) in linkSaid where said.holds {
            let now = Set(pair.map(root))
            if now.count == 2, now.allSatisfy({ dossiers[$0] != nil }) { result.insert(now) }
        }
        return result
    }

    /// Who an identifier stands for since all merges.
    func root(_ identifier: PatientIdentifier) -> PatientIdentifier {
        var identifier = identifier
        while let next = givenUp[identifier] { identifier = next }
        return identifier
    }

    // MARK: People

    mutating func person(_ statement: PatientStatement, at moment: Timestamp) -> Answer {
        guard givenUp[statement.identifier] == nil else { return .givenUp }
        hear(statement, at: moment)
        return .taken
    }

    private mutating func hear(_ statement: PatientStatement, at moment: Timestamp, surely: Bool = false) {
        var moment = moment
        if let deleted = deletions[statement.identifier], moment < deleted {
            guard surely else { return }
            moment = deleted
        }
        var dossier = dossiers[statement.identifier] ?? Dossier(heard: moment)
        dossier.said.append(Said(moment: moment, statement: statement))
        dossier.heard = max(dossier.heard, moment)
        dossiers[statement.identifier] = dossier
    }

    mutating func delete(_ who: PatientIdentifier, at moment: Timestamp) -> Answer {
        guard givenUp[who] == nil else { return .givenUp }
        if let deleted = deletions[who], deleted > moment { return .taken }
        let names = [who] + givenUp.keys.filter { root($0) == who }
        for name in names { deletions[name] = moment }
        for number in facts.keys {
            facts[number]?.removeAll { names.contains($0.speaker) && $0.moment <= moment }
        }
        if let dossier = dossiers[who] {
            dossiers[who] =
                dossier.heard > moment
                ? Dossier(said: dossier.said.filter { $0.moment > moment }, heard: dossier.heard) : nil
        }
        return .taken
    }

    mutating func link(
        _ one: PatientStatement, _ other: PatientStatement, holds: Bool, at moment: Timestamp
    ) -> Answer {
        for statement in [one, other] {
            let answer = person(statement, at: moment)
            guard answer == .taken else { return answer }
        }
        let pair: Set = [one.identifier, other.identifier]
        guard pair.count == 2 else { return .taken }
        if let said = linkSaid[pair], said.moment > moment { return .taken }
        linkSaid[pair] = (moment, holds)
        return .taken
    }

    // MARK: Merges

    mutating func merge(
        _ prior: PatientIdentifier, into statement: PatientStatement, at moment: Timestamp
    ) -> Answer {
        let survivor = root(statement.identifier)
        let isKnownSurvivor = givenUp[statement.identifier] != nil || dossiers[survivor] != nil
        if prior == statement.identifier { return .circular }
        if givenUp[prior] != nil {
            guard isKnownSurvivor, root(prior) == survivor else { return .givenUp }
        } else if prior == survivor {
            return .circular
        }
        if givenUp[statement.identifier] == nil || dossiers[survivor] == nil {
            var statement = statement
            statement.identifier = survivor
            hear(statement, at: moment, surely: true)
        }
        guard givenUp[prior] == nil else { return .taken }
        if let former = dossiers[prior], var dossier = dossiers[survivor] {
            dossier.heritage += [former.said] + former.heritage
            dossier.heard = max(dossier.heard, former.heard)
            dossiers[survivor] = dossier
        }
        dossiers[prior] = nil
        givenUp[prior] = survivor
        return .taken
    }

    mutating func rename(
        _ prior: PatientIdentifier, to statement: PatientStatement, isRemembered: Bool, at moment: Timestamp
    ) -> Answer {
        let new = statement.identifier
        if givenUp[new] != nil { return .givenUp }
        if prior == new { return person(statement, at: moment) }
        if let next = givenUp[prior] {
            guard root(next) == new, dossiers[new] != nil else { return .givenUp }
            return person(statement, at: moment)
        }
        if dossiers[prior] != nil, dossiers[new] != nil || isRemembered { return .needsPerson }
        if let former = dossiers[prior] { dossiers[new] = former }
        hear(statement, at: moment, surely: true)
        dossiers[prior] = nil
        givenUp[prior] = new
        return .taken
    }

    // MARK: Visits

    mutating func visit(
        _ code: String, _ speaker: PatientStatement, _ statement: EncounterStatement, at moment: Timestamp
    ) -> Answer {
        let answer = person(speaker, at: moment)
        guard answer == .taken else { return answer }
        if let merged = visitMerged[statement.visitNumber], moment < merged { return .taken }
        say(code, speaker.identifier, statement, at: moment)
        return .taken
    }

    private mutating func say(
        _ code: String, _ speaker: PatientIdentifier, _ statement: EncounterStatement, at moment: Timestamp
    ) {
        if let deleted = deletions[speaker], moment < deleted { return }
        arrivals += 1
        facts[now(statement.visitNumber), default: []].append(
            VisitFact(arrival: arrivals, moment: moment, code: code, speaker: speaker, statement: statement))
    }

    mutating func changeNumber(
        _ change: AdmissionEvent.VisitNumberChange, mayMove: Bool, at moment: Timestamp
    ) -> Answer {
        let answer = person(change.person, at: moment)
        guard answer == .taken else { return answer }
        let (prior, surviving) = (change.visit.prior, change.visit.surviving)
        let source = now(prior)
        let comesBack = prior == source && visitNow[surviving] == source
        let target = comesBack ? surviving : now(surviving)
        if !mayMove, let owner = visit(source)?.owner, owner != change.person.identifier { return .needsPerson }
        if source != target {
            let other = comesBack ? nil : visit(target)
            if let other, other.owner != change.person.identifier { return .needsPerson }
            let numbers = ([source] + visitNow.keys.filter { visitNow[$0] == source }).filter { $0 != target }
            for number in numbers {
                visitNow[number] = target
                if other != nil { visitMerged[number] = moment }
            }
            visitNow[target] = nil
            visitMerged[target] = nil
            if other == nil { facts[target, default: []] += facts[source] ?? [] }
            facts[source] = nil
        }
        say(
            "A08", change.person.identifier,
            EncounterStatement(visitNumber: target, account: change.account.map { .set($0) } ?? .unchanged), at: moment)
        return .taken
    }

    mutating func changeAlternate(_ change: AdmissionEvent.VisitNumberChange, at moment: Timestamp) -> Answer {
        let answer = person(change.person, at: moment)
        guard answer == .taken else { return answer }
        for (number, visit) in visits
        where visit.owner == change.person.identifier && visit.alternate == change.visit.prior {
            say(
                "A08", change.person.identifier,
                EncounterStatement(visitNumber: number, alternateVisit: .set(change.visit.surviving)), at: moment)
        }
        return .taken
    }

    // MARK: Accounts

    mutating func changeAccount(_ change: AdmissionEvent.AccountChange, moves: Bool, at moment: Timestamp) -> Answer {
        let answer = person(change.person, at: moment)
        guard answer == .taken else { return answer }
        let who = change.person.identifier
        let own = visits.filter { $0.value.account == account(change.account.prior) }
        if moves {
            let former = change.priorPerson.map(root)
            for (_, visit) in own where visit.owner != who && former != nil && visit.owner != former {
                return .needsPerson
            }
            for (number, visit) in own where visit.owner != who {
                say("A08", who, EncounterStatement(visitNumber: number), at: moment)
            }
        }
        return replaceAccount(change.account, of: who)
    }

    mutating func replaceAccount(_ numbers: AdmissionEvent.Replacement, of who: PatientIdentifier) -> Answer {
        guard numbers.prior != numbers.surviving else { return .taken }
        let old = account(numbers.prior)
        for (_, visit) in visits where visit.account == old && visit.owner != who { return .needsPerson }
        let new = account(numbers.surviving) == old ? numbers.surviving : account(numbers.surviving)
        for number in accountNow.keys where accountNow[number] == old { accountNow[number] = new }
        accountNow[old] = new
        accountNow[new] = nil
        return .taken
    }

    // MARK: Working out

    private func now(_ number: VisitNumber) -> VisitNumber { visitNow[number] ?? number }

    private func account(_ number: VisitNumber) -> VisitNumber { accountNow[number] ?? number }

    private static func person(_ dossier: Dossier) -> Person {
        func last<Value>(_ field: (PatientStatement) -> Amendment<Value>) -> Value? {
            for said in [dossier.said] + dossier.heritage {
                var newest: (moment: Timestamp, value: Value?)?
                for one in said {
                    let value: Value?
                    switch field(one.statement) {
                    case .unchanged: continue
                    case .cleared: value = nil
                    case .set(let set): value = set
                    }
                    if let newest, newest.moment > one.moment { continue }
                    newest = (one.moment, value)
                }
                if let newest { return newest.value }
            }
            return nil
        }
        return Person(
            family: last(\.name)?.family ?? "", born: last(\.birthDate)?.text, sex: last(\.sex),
            isDead: last(\.isDead) ?? false, others: last(\.otherIdentifiers) ?? [])
    }

    private func visit(_ number: VisitNumber) -> Visit? {
        let sorted = (facts[number] ?? []).sorted { ($0.moment, $0.arrival) < ($1.moment, $1.arrival) }
        var owner: PatientIdentifier?
        var status: Encounter.Status?
        var stated: [EncounterStatement] = []
        var exists = false
        for fact in sorted {
            let speaker = root(fact.speaker)
            let ends = ["A03", "A11", "A23", "A27", "A38"].contains(fact.code)
            if let owner, owner != speaker {
                if exists, ends { continue }
                if !exists { (status, stated) = (nil, []) }
            }
            var statement = fact.statement
            switch fact.code {
            case "A01", "A04", "A22", "A52": status = .open
            case "A21", "A53": status = .onLeave
            case "A03": status = .discharged
            case "A11": status = .cancelled
            case "A05", "A14": if status != .open && status != .onLeave { status = .planned }
            case "A27", "A38":
                guard status == nil || status == .planned else { continue }
                status = .cancelled
            case "A13":
                if status == nil || status == .discharged { status = .open }
                statement.discharged = .cleared
            case "A23":
                status = .deleted
                stated = []
                statement = EncounterStatement(visitNumber: number)
            default: status = status ?? .open
            }
            owner = speaker
            exists = exists || !ends
            stated.append(statement)
        }
        guard exists, let owner, let status else { return nil }
        func last<Value>(_ field: (EncounterStatement) -> Amendment<Value>) -> Value? {
            for statement in stated.reversed() {
                switch field(statement) {
                case .unchanged: continue
                case .cleared: return nil
                case .set(let value): return value
                }
            }
            return nil
        }
        return Visit(
            owner: owner, status: status, place: last(\.location)?.pointOfCare,
            patientClass: last(\.patientClass) ?? "", account: last(\.account).map(account),
            alternate: last(\.alternateVisit), ended: last(\.discharged))
    }
}
