/// An event that concerns a person, whatever visits they have.
public enum PersonEvent: String, Sendable, CaseIterable {
    /// A28: a person is new.
    case add = "A28"
    /// A29: a person is deleted.
    case delete = "A29"
    /// A31: a person is known better.
    case update = "A31"
}

/// An event that concerns two people.
public enum LinkEvent: String, Sendable, CaseIterable {
    /// A24: two records are of one person; they stay two.
    case link = "A24"
    /// A37: the link was wrong; never undoes a merge.
    case unlink = "A37"
}
