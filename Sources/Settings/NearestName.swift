/// Finds the name that somebody probably meant.
public enum NearestName {
    /// The candidate nearest to the name, or nothing where none is near enough to be a slip of the hand.
    ///
    /// Near enough is at most a third of the longer name's letters, rounded up. Of equally near ones the first wins.
    public static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        var best: (name: String, distance: Int)?
        for candidate in candidates {
            let distance = editDistance(name, candidate)
            let limit = (max(name.count, candidate.count) + 2) / 3
            guard distance <= limit, distance < best?.distance ?? .max else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour to make one name the other.
    ///
    /// Upper and lower case are the same. Only the first 64 letters count, which bounds the work.
    static func editDistance(_ left: String, _ right: String) -> Int {
        let left = Array(left.lowercased().prefix(64))
        let right = Array(right.lowercased().prefix(64))
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let change = last[column] + (left[row] == right[column] ? 0 : 1)
                var least = min(change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                current.append(least)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
