import GRDB

extension Migrations {
    /// Remembers which exam took the place of another.
    ///
    /// The exam that took the place of one which was given to another patient, or sent again, has its time at the
    /// station too, and nothing more comes into the old one.
    static func addSuccessors(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE exam ADD COLUMN successor INTEGER REFERENCES exam (id) CHECK (successor <> id);
                UPDATE exam SET successor = (
                    SELECT correction.successor FROM correction
                    WHERE correction.exam = exam.id AND correction.successor <> exam.id
                    ORDER BY correction.id DESC LIMIT 1)
                -- A correction may be of some captures only: then the exam goes on.
                WHERE NOT EXISTS (SELECT 1 FROM capture WHERE capture.exam = exam.id
                    AND capture.kind <> 'rejection' AND capture.state NOT IN ('superseded', 'discarded'));
                """)
    }
}
