/// What a pattern may cost: how many ways there can be to read a text that does not match in the end.
///
/// A repetition whose next character cannot be one of its own ends in one place only (`\d+_`); any other may end at
/// each character, and those multiply. Names come from devices: one that is made for it must not stop the agent.
enum PatternCost {
    /// The most ways that a pattern may have.
    private static let limit = 1 << 18

    /// Refuses a pattern that may cost too much.
    static func check(_ syntax: PatternSyntax) throws(IntakeError) {
        guard try cost(.choice(syntax.alternatives), before: .none) <= limit else {
            throw PatternSyntax.error(
                "leaves open where too many repetitions end; write \\d+ or [^_]+ before a separator, not .*")
        }
    }

    private static func cost(_ node: PatternSyntax.Node, before follow: LetterSet) throws(IntakeError) -> Int {
        guard case .choice(let alternatives) = node else { return 1 }
        var sum = 0
        for parts in alternatives {
            var product = 1
            for (place, part) in parts.enumerated() {
                let next = first(of: parts[(place + 1)...], before: follow)
                product = min(product * (try cost(part, before: next)), limit + 1)
            }
            sum = min(sum + product, limit + 1)
        }
        return sum
    }

    private static func cost(_ part: PatternSyntax.Part, before follow: LetterSet) throws(IntakeError) -> Int {
        let own = first(of: part.node, before: .none)
        if part.most > 1, case .choice(let alternatives) = part.node {
            let isFixed = alternatives.count == 1 && !alternatives.joined().contains { varies($0) }
            guard isFixed else {
                throw PatternSyntax.error("repeats a group that repeats or chooses itself; write one of the two only")
            }
        }
        let inner = try cost(part.node, before: part.most > 1 ? own.union(follow) : follow)
        let isOpen = part.isVariable && !own.isDisjoint(with: follow)
        return min(inner * (isOpen ? min(part.most - part.least + 1, PatternSyntax.unbounded) : 1), limit + 1)
    }

    private static func varies(_ part: PatternSyntax.Part) -> Bool {
        if part.isVariable { return true }
        guard case .choice(let alternatives) = part.node else { return false }
        return alternatives.count > 1 || alternatives.joined().contains { varies($0) }
    }

    /// The characters that may come first in a sequence that something follows.
    private static func first(
        of parts: some Collection<PatternSyntax.Part>, before follow: LetterSet
    ) -> LetterSet {
        var result = LetterSet.none
        for part in parts {
            result = result.union(first(of: part.node, before: .none))
            if part.least > 0, !canBeEmpty(part.node) { return result }
        }
        return result.union(follow)
    }

    private static func first(of node: PatternSyntax.Node, before follow: LetterSet) -> LetterSet {
        switch node {
        case .letter(let set): set
        case .nothing: .none
        case .choice(let alternatives):
            alternatives.reduce(LetterSet.none) { $0.union(first(of: $1, before: follow)) }
        }
    }

    private static func canBeEmpty(_ node: PatternSyntax.Node) -> Bool {
        switch node {
        case .letter: false
        case .nothing: true
        case .choice(let alternatives):
            alternatives.contains { $0.allSatisfy { $0.least == 0 || canBeEmpty($0.node) } }
        }
    }
}
