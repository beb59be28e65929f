namespace Send.Framework.Validation.Frames;

// What the document says.
internal sealed partial class Frame
{
    public FrameText Schema;
    public FrameText Framework;
    public FrameText Kind;
    public FrameText Reference;

    public FramePart Partnership;
    public FrameText PartnershipName;
    public FramePart Authority;
    public FrameText AuthorityName;
    public FrameText DfeCode;
    public FrameText GssCode;
    public Slots<FrameBoard> Boards = new();
    public Slots<FramePartner> Partners = new();

    public FramePart Provider;
    public FrameText ProviderName;
    public FrameText Register;
    public FrameText ProviderCode;
    public FrameText ProviderKind;
    public FrameText Remit;

    public FramePart Dates;
    public FrameDate Notified;
    public FrameDate Started;
    public FrameDate Ended;
    public FrameDate ReportReceived;
    public FrameDate Published;

    public FramePart Judgements;
    public Slots<FrameEntry> Entries = new();

    public FramePart ImprovementAreas;
    public Slots<FrameArea> Areas = new();
    public Slots<FrameText> Texts = new();
    public Slots<FrameTheme> Themes = new();
    public Slots<FrameBody> Bodies = new();
    public Slots<FrameJudgement> Progress = new();

    public FramePart Stated;
    public FrameInterval NextFullInspection;
    public FrameInterval MonitoringInspection;
    public FrameText Response;

    private void ClearContent()
    {
        (Schema, Framework, Kind, Reference) = (default, default, default, default);
        (Partnership, PartnershipName, Authority, AuthorityName, DfeCode, GssCode) = (default, default, default, default, default, default);
        (Provider, ProviderName, Register, ProviderCode, ProviderKind, Remit) = (default, default, default, default, default, default);
        (Dates, Notified, Started, Ended, ReportReceived, Published) = (default, default, default, default, default, default);
        (Judgements, ImprovementAreas) = (default, default);
        (Stated, NextFullInspection, MonitoringInspection, Response) = (default, default, default, default);
        Boards.Clear();
        Partners.Clear();
        Entries.Clear();
        Areas.Clear();
        Texts.Clear();
        Themes.Clear();
        Bodies.Clear();
        Progress.Clear();
    }
}
