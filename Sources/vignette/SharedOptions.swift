import ArgumentParser

/// Where a procedure is done, as far as its descriptor asks.
struct SiteOptions: ParsableArguments {
    @Option(name: .long, help: "The side, where the descriptor asks: R, L, B (both) or U (unpaired).")
    var laterality: String?

    @Option(name: .long, help: "The finer region's key in the catalog.")
    var region: String?
}

/// Who decides something, and why; both stand in the journal.
struct DecisionOptions: ParsableArguments {
    @Option(name: .long, help: "Who decides.")
    var by: String

    @Option(name: .long, help: "Why.")
    var why: String
}
