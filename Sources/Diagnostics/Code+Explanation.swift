/// The paragraph `hia explain <code>` prints: what the mistake is, why it matters and how it is mended, in bokmål.
///
/// The switch is exhaustive, so that a new code cannot go without; the texts stand in `Explanations+….swift`.
extension Code {
    public var explanation: String {
        switch self {
        // Reading
        case .unreadable: Explanations.unreadable
        case .notUTF8: Explanations.notUTF8
        case .controlCharacter: Explanations.controlCharacter
        case .symlinkOutside: Explanations.symlinkOutside
        case .tooLarge: Explanations.tooLarge
        case .missingFolder: Explanations.missingFolder
        case .emptyContent: Explanations.emptyContent
        case .emptyFile: Explanations.emptyFile
        case .strayFile: Explanations.strayFile
        // YAML
        case .yamlSyntax: Explanations.yamlSyntax
        case .yamlFeature: Explanations.yamlFeature
        case .frontMatter: Explanations.frontMatter
        case .unknownField: Explanations.unknownField
        case .missingField: Explanations.missingField
        case .wrongType: Explanations.wrongType
        case .duplicateID: Explanations.duplicateID
        // Markdown
        case .unclosedContainer: Explanations.unclosedContainer
        case .strayClose: Explanations.strayClose
        case .nestedTooDeep: Explanations.nestedTooDeep
        case .unknownDirective: Explanations.unknownDirective
        case .directiveArguments: Explanations.directiveArguments
        case .misplacedDirective: Explanations.misplacedDirective
        case .unknownPlaceholder: Explanations.unknownPlaceholder
        case .placeholderInLink: Explanations.placeholderInLink
        case .emptyPlaceholder: Explanations.emptyPlaceholder
        case .unclosedPlaceholder: Explanations.unclosedPlaceholder
        case .image: Explanations.image
        case .titleInText: Explanations.titleInText
        case .table: Explanations.table
        case .forbiddenLink: Explanations.forbiddenLink
        case .headingJump: Explanations.headingJump
        case .rawHTML: Explanations.rawHTML
        case .unknownInclude: Explanations.unknownInclude
        case .missingMeeting: Explanations.missingMeeting
        case .outsideDocuments: Explanations.outsideDocuments
        // Domain
        case .unknownIndustry: Explanations.unknownIndustry
        case .unknownPlace: Explanations.unknownPlace
        case .wrongWeekday: Explanations.wrongWeekday
        case .endBeforeStart: Explanations.endBeforeStart
        case .meetingsOutOfOrder: Explanations.meetingsOutOfOrder
        case .dayOff: Explanations.dayOff
        case .scheduleTooLong: Explanations.scheduleTooLong
        case .processSqueezed: Explanations.processSqueezed
        case .stepsDoNotSum: Explanations.stepsDoNotSum
        case .cohorts: Explanations.cohorts
        case .groupSize: Explanations.groupSize
        case .industryExpired: Explanations.industryExpired
        case .missingSlot: Explanations.missingSlot
        case .unreachableVariant: Explanations.unreachableVariant
        case .bannedSpelling: Explanations.bannedSpelling
        case .approval: Explanations.approval
        case .contrast: Explanations.contrast
        // The process between the meetings
        case .unknownID: Explanations.unknownID
        case .tooEarly: Explanations.tooEarly
        case .tooManyChosen: Explanations.tooManyChosen
        case .rankTwice: Explanations.rankTwice
        case .notChosen: Explanations.notChosen
        case .mergedStatement: Explanations.mergedStatement
        case .mergeRing: Explanations.mergeRing
        case .involvementMissing: Explanations.involvementMissing
        case .measureWithoutChoice: Explanations.measureWithoutChoice
        case .measureMissing: Explanations.measureMissing
        case .levelWithoutMeasure: Explanations.levelWithoutMeasure
        case .attendance: Explanations.attendance
        case .meetingHeld: Explanations.meetingHeld
        case .futureRow: Explanations.futureRow
        case .pictureNotAgreed: Explanations.pictureNotAgreed
        // Privacy
        case .personalData: Explanations.personalData
        case .negativeStatement: Explanations.negativeStatement
        case .longStatement: Explanations.longStatement
        // Consent forms
        case .consentPhrase: Explanations.consentPhrase
        case .consentWord: Explanations.consentWord
        case .consentPart: Explanations.consentPart
        case .consentStructure: Explanations.consentStructure
        case .consentDecision: Explanations.consentDecision
        case .consentLanguages: Explanations.consentLanguages
        case .consentStale: Explanations.consentStale
        case .consentFrozen: Explanations.consentFrozen
        case .consentDates: Explanations.consentDates
        case .consentState: Explanations.consentState
        case .consentUnfilled: Explanations.consentUnfilled
        case .hiddenCharacter: Explanations.hiddenCharacter
        case .oldRules: Explanations.oldRules
        case .openPoint: Explanations.openPoint
        case .plainLanguage: Explanations.plainLanguage
        // Meetings and what follows from them
        case .unknownPerson: Explanations.unknownPerson
        case .ambiguousPerson: Explanations.ambiguousPerson
        case .taskWithoutOwner: Explanations.taskWithoutOwner
        case .closedTask: Explanations.closedTask
        case .caseNumber: Explanations.caseNumber
        case .agenda: Explanations.agenda
        case .unknownBody: Explanations.unknownBody
        case .answerWithoutQuestion: Explanations.answerWithoutQuestion
        case .membership: Explanations.membership
        case .presentAndAbsent: Explanations.presentAndAbsent
        case .unreadLine: Explanations.unreadLine
        case .misplacedEntry: Explanations.misplacedEntry
        case .oldCall: Explanations.oldCall
        case .emptyLink: Explanations.emptyLink
        case .unsureReading: Explanations.unsureReading
        // Tables
        case .tableSyntax: Explanations.tableSyntax
        case .tableHead: Explanations.tableHead
        case .tableEncoding: Explanations.tableEncoding
        case .formulaCell: Explanations.formulaCell
        // Templates
        case .templateSyntax: Explanations.templateSyntax
        case .templateUnknownName: Explanations.templateUnknownName
        case .templateKind: Explanations.templateKind
        case .templateMissing: Explanations.templateMissing
        case .missingPhrase: Explanations.missingPhrase
        // Plan and write
        case .collision: Explanations.collision
        case .deadLink: Explanations.deadLink
        case .audience: Explanations.audience
        case .noSuchCompany: Explanations.noSuchCompany
        case .cannotWrite: Explanations.cannotWrite
        // Print
        case .printEngine: Explanations.printEngine
        case .notPrinted: Explanations.notPrinted
        // Papers: projects and replies to consultations
        case .paperUnfilled: Explanations.paperUnfilled
        case .paperDates: Explanations.paperDates
        case .paperPeriod: Explanations.paperPeriod
        case .milestones: Explanations.milestones
        case .deviation: Explanations.deviation
        case .factSource: Explanations.factSource
        case .factExpired: Explanations.factExpired
        case .noteMark: Explanations.noteMark
        case .communication: Explanations.communication
        case .governingYear: Explanations.governingYear
        case .organisation: Explanations.organisation
        case .quotationMarks: Explanations.quotationMarks
        case .consultationSender: Explanations.consultationSender
        case .consultationPoint: Explanations.consultationPoint
        case .consultationDeadline: Explanations.consultationDeadline
        case .brokenAddress: Explanations.brokenAddress
        // Workshops
        case .groupCode: Explanations.groupCode
        case .unknownGroup: Explanations.unknownGroup
        case .reportField: Explanations.reportField
        case .reportTitle: Explanations.reportTitle
        case .participants: Explanations.participants
        case .nextContact: Explanations.nextContact
        case .recipient: Explanations.recipient
        case .parallelGroups: Explanations.parallelGroups
        case .unknownTheme: Explanations.unknownTheme
        // Where GPs refer to
        case .markingNotTaken: Explanations.markingNotTaken
        case .twoReceptions: Explanations.twoReceptions
        case .notChecked: Explanations.notChecked
        // The public site
        case .offer: Explanations.offer
        case .nobodyToRing: Explanations.nobodyToRing
        case .noTwin: Explanations.noTwin
        case .newsExpired: Explanations.newsExpired
        }
    }
}

/// The texts, a constant for each code, with the name of its case.
enum Explanations {}
