import CCMark
import Diagnostics
import Markup

/// Compiles one tree in one walk: changes its texts where they stand, and collects what the fragment has to tell.
///
/// The tree is libcmark's and stays there; what is kept between two nodes is in this struct.
struct FragmentCompiler {
    let file: SourceFile
    let options: Fragment.Options
    var fragment = Fragment()
    var diagnostics: [Diagnostic] = []
    var locator: SourceLocator
    var typography = Typography()
    var plain: PlainText?

    /// The heading that is being read.
    var heading: HeadingDraft?
    /// How many images the walk is inside: what stands there is alternative text.
    var imageDepth = 0
    var imageHasText = false
    /// Inside a link that shows its own address, which is left as it is.
    var isInAutolink = false
    /// Where the cells that have not been walked yet stand in the source, the next one last.
    var cells: [Range<Int>] = []
    /// How many lists, quotes and emphases the walk is inside, and whether that has been too many.
    private var depth = 0
    private var reportedDepth = false
    /// Nobody writes so deep by hand, and a browser has to draw what comes of it.
    static let deepest = 16
    /// The text of the node that is being changed, kept to use its memory again.
    var scratch: [UInt8] = []

    init(file: SourceFile, range: Range<Int>, options: Fragment.Options) {
        self.file = file
        self.options = options
        locator = SourceLocator(file: file, fragment: range)
        plain = options.plainText ? PlainText() : nil
    }

    mutating func compile(_ root: Node) {
        NodeEvents.walk(root) { events in
            while let step = events.next() {
                switch step {
                case .enter(let node): enter(node, events)
                case .exit(let node): exit(node)
                }
            }
        }
    }

    /// What has been collected, with the HTML of the changed tree.
    mutating func finish(html: UnsafePointer<CChar>) -> Fragment {
        let splitter = PieceSplitter(values: fragment.placeholders, anchors: fragment.headings.map(\.slug))
        fragment.html = splitter.split(html)
        fragment.plain = plain?.finish() ?? []
        return fragment
    }

    private mutating func enter(_ node: Node, _ events: NodeEvents) {
        if node.isNesting {
            depth += 1
            if depth > Self.deepest, !reportedDepth { refuseDepth(of: node) }
        }
        switch node.type {
        case CMARK_NODE_TEXT: readText(node)
        case CMARK_NODE_SOFTBREAK: breakLine(isHard: false)
        case CMARK_NODE_LINEBREAK: breakLine(isHard: true)
        case CMARK_NODE_CODE: readCode(node)
        case CMARK_NODE_HTML_INLINE: refuseHTML(locator.find(node.literal.prefix(64)))
        case CMARK_NODE_LINK: enterLink(node)
        case CMARK_NODE_IMAGE:
            imageDepth += 1
            imageHasText = false
        case CMARK_NODE_PARAGRAPH:
            beginBlock(node)
            if let table = table(from: node) { events.restart(at: table) }
        case CMARK_NODE_HEADING:
            beginBlock(node)
            heading = HeadingDraft(level: node.headingLevel)
        case CMARK_NODE_CODE_BLOCK: readCodeBlock(node)
        case CMARK_NODE_HTML_BLOCK:
            beginBlock(node)
            refuseHTML(locator.blockSpan)
        case CMARK_NODE_CUSTOM_INLINE: enterCell()
        case CMARK_NODE_LIST: plain?.beginList(node)
        case CMARK_NODE_ITEM: plain?.beginItem()
        case CMARK_NODE_BLOCK_QUOTE: plain?.beginQuote()
        case CMARK_NODE_THEMATIC_BREAK: plain?.rule()
        default: break
        }
    }

    private mutating func exit(_ node: Node) {
        if node.isNesting { depth -= 1 }
        switch node.type {
        case CMARK_NODE_LINK: exitLink(node)
        case CMARK_NODE_IMAGE: exitImage(node)
        case CMARK_NODE_PARAGRAPH: plain?.endBlock()
        case CMARK_NODE_HEADING: exitHeading(node)
        case CMARK_NODE_CUSTOM_BLOCK: exitTablePart(node)
        case CMARK_NODE_LIST: plain?.endList()
        case CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE: plain?.endContainer()
        default: break
        }
    }

    private mutating func refuseDepth(of node: Node) {
        reportedDepth = true
        if node.type == CMARK_NODE_ITEM || node.type == CMARK_NODE_BLOCK_QUOTE { locator.enter(lines: node.lines) }
        diagnostics.append(
            .error(
                .nestedTooDeep,
                "lister, sitater og utheving står inni hverandre; høyst \(Self.deepest) nivåer er tillatt",
                at: locator.blockSpan, help: "bruk færre nivåer"))
    }

    /// Begins a block with texts of its own: quotation marks do not reach from one into the next.
    mutating func beginBlock(_ node: Node) {
        locator.enter(lines: node.lines)
        typography = Typography()
    }
}

extension Node {
    /// Whether one in another goes a level deeper.
    fileprivate var isNesting: Bool {
        switch type {
        case CMARK_NODE_ITEM, CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_EMPH, CMARK_NODE_STRONG: true
        default: false
        }
    }
}
