import Diagnostics
import HelseIArbeid
import Testing

/// The plan that follows from the table of stakeholders.
struct CommunicationPlanTests {
    private let file = SourceFile(path: "p.yaml", text: "x")

    private func stakeholder(_ name: String, _ actions: [Stakeholder.Action], when: String? = nil, audience: String? = nil)
        -> Stakeholder
    {
        let span = Span(file, 0..<1)
        let message = Stakeholder.Message(
            audience: audience, text: Located("Noe", at: span), channels: [], who: nil, when: when.flatMap { PlanMoment($0) },
            state: .notBegun,
            span: span)
        return Stakeholder(
            name: Located(name, at: span), role: nil, influence: "", actions: actions, isInternal: false,
            message: actions.contains(.communication) ? message : nil)
    }

    @Test func tellsThoseInThePlanInOrderOfTime() {
        let plan = CommunicationPlan([
            stakeholder("Uten dag", [.communication]), stakeholder("Sist", [.communication], when: "juni 2027"),
            stakeholder("Utenfor", [.reference]),
            stakeholder("Først", [.communication, .reference], when: "2027-06-15", audience: "Noen av dem"),
            stakeholder("Samtidig", [.communication], when: "juni 2027"),
        ])
        #expect(plan.rows.map(\.audience) == ["Noen av dem", "Sist", "Samtidig", "Uten dag"])
        #expect(plan.those(with: .reference).map(\.name.value) == ["Utenfor", "Først"])
        #expect(plan.those(with: .steering).isEmpty)
    }
}
