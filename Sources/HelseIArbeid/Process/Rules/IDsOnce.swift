import Diagnostics

/// An id stands in its register once: what is said about it later must be about one thing.
enum IDsOnce {
    static func check<Owner>(
        _ id: Located<NumberedID<Owner>>, isTaken: Bool, first: Located<Day>?
    ) -> Diagnostic? {
        isTaken ? .idTwice(id, first) : nil
    }
}

extension Diagnostic {
    fileprivate static func idTwice<Owner>(_ id: Located<NumberedID<Owner>>, _ first: Located<Day>?) -> Diagnostic {
        .error(
            .duplicateID, "\(Owner.noun) «\(id.value)» er ført to ganger", at: id.span,
            notes: first.map { [.init("den første", at: $0.span)] } ?? [],
            help: "gi det ene et nytt nummer; en rad som er blitt feil, rettes der den står")
    }
}
