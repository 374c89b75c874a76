import MediaInspection

extension CaptureInspection: Encodable {
    private enum CodingKeys: String, CodingKey {
        case file, bytes, summary, wrappable, outcome, rewrite, held, warnings, camera, taken, error
        case transferSyntax = "transfer_syntax"
        case transferSyntaxName = "transfer_syntax_name"
        case photometricInterpretation = "photometric_interpretation"
    }

    private enum HeldKeys: String, CodingKey { case code, reason, advice }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(isWrappable, forKey: .wrappable)
        switch finding {
        case .unreadable(let error): try container.encode(error.message, forKey: .error)
        case .inspected(let bytes, let summary, let decision, let camera, let taken):
            try container.encode(bytes, forKey: .bytes)
            try container.encode(summary, forKey: .summary)
            try container.encode(decision.outcome.rawValue, forKey: .outcome)
            try container.encodeIfPresent(camera, forKey: .camera)
            try container.encodeIfPresent(taken, forKey: .taken)
            switch decision {
            case .wrapped(let plan):
                try container.encode(plan.warnings.map(\.sentence), forKey: .warnings)
                try container.encodeIfPresent(plan.rewrite?.words, forKey: .rewrite)
                try container.encodeIfPresent(plan.transferSyntax?.uid, forKey: .transferSyntax)
                try container.encodeIfPresent(plan.transferSyntax?.title, forKey: .transferSyntaxName)
                try container.encodeIfPresent(plan.photometric?.rawValue, forKey: .photometricInterpretation)
            case .held(let reason):
                try container.encode([String](), forKey: .warnings)
                var held = container.nestedContainer(keyedBy: HeldKeys.self, forKey: .held)
                try held.encode(reason.code.rawValue, forKey: .code)
                try held.encode(reason.sentence, forKey: .reason)
                try held.encode(reason.advice, forKey: .advice)
            }
        }
    }
}
