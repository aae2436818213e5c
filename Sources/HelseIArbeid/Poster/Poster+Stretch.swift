extension Poster {
    /// The road between two meetings that follow each other: work that somebody owns, two of them with a deadline.
    public struct Stretch: Sendable, Equatable {
        /// The meeting it begins at.
        public let start: Session
        public let end: Session
        public let owner: Owner
        public let deadline: Term

        /// Who sees to it that the work between two meetings is done (project proposal 3.4; C53–C66).
        public enum Owner: Sendable, Equatable, CaseIterable {
            /// Leader, union and safety representative.
            case parties
            case leader
            /// All staff, with the leader.
            case everyone
            /// The leader and the parties, with help from the adviser or the occupational health service.
            case leaderAndParties
        }

        /// When something is due to the adviser before the stretch ends.
        public enum Term: Sendable, Equatable {
            /// Nothing is due here.
            case nothing
            /// Two weeks before a meeting whose date is not known.
            case unknown(DeadlineKind)
            case known(Deadline)
        }

        /// The five stretches in their order.
        static func all(of company: Company) -> [Stretch] {
            Session.allCases.compactMap { start in start.next.map { Stretch(from: start, to: $0, in: company) } }
        }

        private init(from start: Session, to end: Session, in company: Company) {
            self.start = start
            self.end = end
            owner =
                switch start {
                case .introduction: .parties
                case .planning: .leader
                case .module1: .everyone
                case .module2, .module3, .evaluation: .leaderAndParties
                }
            let kind = DeadlineKind.allCases.first { $0.module == end }
            deadline = kind.map { kind in
                company.deadlines.first { $0.kind == kind }.map(Term.known) ?? .unknown(kind)
            } ?? .nothing
        }
    }
}
