package import CaptureModel

/// How many identities of a pool are left.
package struct EmergencyStock: Hashable, Sendable {
    /// The pool.
    package let pool: EmergencyPoolName
    /// How many nobody has.
    package let free: Int
    /// With fewer than so many somebody has to fill it up.
    package let reserve: Int

    /// Puts the parts together.
    package init(pool: EmergencyPoolName, free: Int, reserve: Int) {
        self.pool = pool
        self.free = free
        self.reserve = reserve
    }
}
