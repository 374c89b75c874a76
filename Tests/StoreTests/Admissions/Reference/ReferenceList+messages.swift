import CaptureModel

extension ReferenceList {
    /// Takes a message; what is refused changes nothing.
    ///
    /// - Parameter isRemembered: whether an exam names somebody of this identifier who was deleted.
    mutating func take(_ message: RandomHistory.Message, isRemembered: (PatientIdentifier) -> Bool) -> Answer {
        var next = self
        let answer = next.follow(message, isRemembered)
        switch answer {
        case .taken, .needsPerson: self = next
        case .circular, .givenUp: break
        }
        return answer
    }

    private mutating func follow(
        _ message: RandomHistory.Message, _ isRemembered: (PatientIdentifier) -> Bool
    ) -> Answer {
        let moment = message.moment
        switch message.event {
        case .person(let statement): return person(statement, at: moment)
        case .visit(_, let person, let statement): return visit(message.code, person, statement, at: moment)
        case .swapped(let one, let other):
            return all([one, other]) { $0.visit("A02", $1.person, $1.visit, at: moment) }
        case .personDeleted(let statement): return delete(statement.identifier, at: moment)
        case .merged(let pairs):
            return all(pairs) { list, pair in
                let answer = list.merge(pair.prior, into: pair.surviving, at: moment)
                guard answer == .taken, let account = pair.account else { return answer }
                return list.replaceAccount(account, of: list.root(pair.surviving.identifier))
            }
        case .identifierChanged(let pairs):
            return all(pairs) {
                $0.rename(
                    $1.prior, to: $1.surviving, isRemembered: isRemembered($1.surviving.identifier), at: moment)
            }
        case .accountChanged(let changes): return all(changes) { $0.changeAccount($1, moves: false, at: moment) }
        case .accountMoved(let changes): return all(changes) { $0.changeAccount($1, moves: true, at: moment) }
        case .visitChanged(let changes): return all(changes) { $0.changeNumber($1, mayMove: false, at: moment) }
        case .visitReclassified(let change, let statement):
            let renumbered = changeNumber(change, mayMove: false, at: moment)
            switch renumbered {
            case .circular, .givenUp: return renumbered
            case .taken, .needsPerson: break
            }
            let classed = visit(message.code, change.person, statement, at: moment)
            return classed == .taken ? renumbered : classed
        case .visitMoved(let changes): return all(changes) { $0.changeNumber($1, mayMove: true, at: moment) }
        case .alternateVisitChanged(let changes): return all(changes) { $0.changeAlternate($1, at: moment) }
        case .linked(let one, let other): return link(one, other, holds: true, at: moment)
        case .unlinked(let one, let other): return link(one, other, holds: false, at: moment)
        case .ordered(let orders): return all(orders) { $0.person($1.patient, at: moment) }
        case .needsPerson: return .needsPerson
        case .noted: return .taken
        }
    }

    private mutating func all<Part>(_ parts: [Part], _ take: (inout ReferenceList, Part) -> Answer) -> Answer {
        var result = Answer.taken
        for part in parts {
            switch take(&self, part) {
            case .taken: break
            case .needsPerson: result = .needsPerson
            case .circular: return .circular
            case .givenUp: return .givenUp
            }
        }
        return result
    }
}
