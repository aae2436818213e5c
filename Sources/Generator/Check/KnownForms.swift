import Diagnostics
import HelseIArbeid

/// A form pack and the points to be decided name forms that are there.
enum KnownForms {
    static func check(_ consents: Consents) -> [Diagnostic] {
        let ids = consents.forms.map(\.id)
        let inPacks = consents.covers.flatMap(\.profile.pack).filter { !ids.contains($0.value) }
        let inThemselves = consents.covers.flatMap { cover in cover.profile.pack.filter { $0.value == cover.id } }
        let inPoints = consents.points.flatMap { point in point.forms.filter { !ids.contains($0.value) } }
        return (inPacks + inPoints).map { .noSuchForm($0, among: ids) } + inThemselves.map { .coverInItself(at: $0.span) }
    }
}

extension Diagnostic {
    fileprivate static func noSuchForm(_ form: Located<String>, among ids: [String]) -> Diagnostic {
        .error(
            .unknownID, "skjemaet «\(form.value.shortened)» finnes ikke", at: form.span,
            help: Suggestion.help(for: form.value, among: ids))
    }

    fileprivate static func coverInItself(at span: Span) -> Diagnostic {
        .error(
            .unknownID, "forsida kan ikke ligge i sin egen pakke", at: span,
            help: "ta den ut av «skjemaer»: den legges først av seg selv")
    }
}
