import HelseIArbeid
import Markup
import Templating

/// The statements' journey as a figure, and below it the same in tables.
struct JourneyView: TemplateView {
    let frame: FrameView
    let phrases: Phrases
    let figure: HTML
    /// «38 utsagn ble til 9 klynger …»
    let summary: String
    /// That the choice does not count yet; empty when it does.
    let note: String
    let chosen: [JourneyChoiceView]
    let othersTitle: String
    let others: [JourneyClusterView]
    /// What the steps that are still empty will hold.
    let coming: [FactView]

    static let fields: FieldTable<Self> = [
        .view("side", \.frame), .view("tekst", \.phrases), .html("figur", \.figure), .text("oppsummert", \.summary),
        .text("merknad", \.note), .flag("har_merknad") { !$0.note.isEmpty },
        .list("valgte", \.chosen), .text("andreTittel", \.othersTitle), .list("andre", \.others),
        .flag("har_andre") { !$0.others.isEmpty }, .list("kommer", \.coming), .flag("har_kommer") { !$0.coming.isEmpty },
    ]
}

/// A chosen statement, or one that was chosen once and still has measures, with all that leads to it and on from it.
struct JourneyChoiceView: TemplateView {
    /// «1.», or that it was unchosen.
    let rank: String
    let statement: String
    let behind: [FactView]
    let measures: [JourneyMeasureView]
    let noMeasures: String

    static let fields: FieldTable<Self> = [
        .text("rang", \.rank), .text("utsagn", \.statement), .list("bak", \.behind), .list("tiltak", \.measures),
        .flag("har_tiltak") { !$0.measures.isEmpty }, .text("ingenTiltak", \.noMeasures),
    ]
}

/// A measure, how far it has come and what it changed.
struct JourneyMeasureView: TemplateView {
    let number: String
    let what: String
    let how: String
    let level: String
    let who: String
    let due: String
    let state: String
    let isDone: Bool
    let effects: [FactView]
    let noEffects: String

    static let fields: FieldTable<Self> = [
        .text("nummer", \.number), .text("hva", \.what), .text("hvordan", \.how), .flag("har_hvordan") { !$0.how.isEmpty },
        .text("nivaa", \.level), .text("hvem", \.who), .text("frist", \.due), .text("status", \.state),
        .flag("ferdig", \.isDone), .list("endringer", \.effects), .flag("har_endringer") { !$0.effects.isEmpty },
        .text("ingenEndringer", \.noEffects),
    ]
}

/// A cluster that is not chosen.
struct JourneyClusterView: TemplateView {
    let number: String
    let statement: String
    let votes: String
    /// The statements merged into it.
    let merged: String

    static let fields: FieldTable<Self> = [
        .text("nummer", \.number), .text("utsagn", \.statement), .text("stemmer", \.votes), .text("sammen", \.merged),
    ]
}
