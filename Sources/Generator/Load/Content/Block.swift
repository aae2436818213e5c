import Diagnostics
import HelseIArbeid
import Markdown

/// What a container in a text means. The set is closed: `BlockParser` knows the words authors write.
enum Block: Sendable {
    /// `for veileder deltaker`: the content belongs to these documents.
    case documents([DocumentKind])
    /// `tid 20 prosess gir=2 Tittel`: a block of the minute schedule.
    case timed(minutes: Int, kind: Schedule.Kind, gives: Int, title: Caption)
    /// `steg 3 Tittel`: a part of such a block.
    case step(minutes: Int, title: Caption)
    /// `si`: words to say aloud.
    case say
    /// `lysark Tittel`: one slide.
    case slide(title: Caption)
    /// `notat`: the speaker's notes to a slide.
    case note
    /// `boks Tittel`, with or without a title.
    case box(title: Caption?)
    /// `skrivelinjer 4`: lines to write on.
    case lines(Int)
    /// `felt Ledetekst`: a label and a line.
    case field(label: Caption)
    /// `ja-nei Spørsmål`: two boxes to tick.
    case yesNo(question: Caption)
    /// `skala I liten grad / I stor grad`: five boxes between two labels.
    case scale(from: Caption, to: Caption)
    /// `avkryss`: the list inside gets boxes to tick.
    case tickBoxes
    /// `signatur Rolle`: date, name and signature.
    case signature(role: Caption)
    /// `bransje sykehus sykehjem`: only for these industries.
    case industries([Located<String>])
    /// `form digital`: only for meetings held this way.
    case formats([Meeting.Format])
    /// `puljer en` or `puljer flere`: only where there is one cohort, or several.
    case cohorts(several: Bool)
    /// `eksempel m1-si-fra-tidlig`: the industry's own example.
    case example(Located<ExampleSlot>)
    /// `fra-bransjen tiltak`: one of the industry's lists.
    case industryList(IndustryList)
    /// `fra-prosessen handlingsplan`: what the registers know; what stands inside it is the form to fill in until they do.
    case process(ProcessPart)
    /// `hvert tiltak 3`: repeated for each, or as many times with lines to write on while there are none.
    case each(ItemKind, blanks: Int)
    /// `felles hjelp`: a shared piece, put in when the file is loaded.
    case shared(Located<String>)
    /// `figur seks-moter`: the figure of the six meetings.
    case figure

    /// Whether it stands alone: what would stand inside it comes from elsewhere.
    var isLeaf: Bool {
        switch self {
        case .lines, .field, .yesNo, .scale, .signature, .example, .industryList, .shared, .figure: true
        case .documents, .timed, .step, .say, .slide, .note, .box, .tickBoxes, .industries, .formats, .cohorts, .process,
            .each:
            false
        }
    }
}

/// One step through a compiled text: flat, like what it was made from, so that nothing recurses on what authors nest.
enum ContentEvent: Sendable {
    case fragment(Fragment)
    case open(Block, Span)
    case close

    var fragment: Fragment? { if case .fragment(let fragment) = self { fragment } else { nil } }
}
