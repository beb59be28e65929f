using Send.Framework.Drafts;
using Send.Framework.Drafts.Contracts;
using Send.Framework.Frameworks;
using Send.Framework.Validation.Documents;
using static Send.Framework.Validation.Frameworks.DefinitionMembers;

namespace Send.Framework.Validation.Frameworks;

/// <summary>The condition of a rule.</summary>
internal readonly struct ConditionPart(Spot at) : IDefinitionPart<ConditionPart, RuleCondition>
{
    public static ContractObject Contract { get; } = new(
        "a condition",
        self =>
        [
            Code("question"),
            Flag("anyQuestion"),
            Flag("anyProgress"),
            ListOfCodes("grades", least: 1),
            ListOfCodes("except"),
            Code("category"),
            ListOfCodes("remits", least: 1),
            Date("startedFrom"),
            Date("startedTo"),
            ListOf("allOf", self, least: 2),
            ListOf("anyOf", self, least: 2),
        ]);

    public Spot At { get; } = at;

    public TextField Question => new(At[0]);

    public FlagField AnyQuestion => new(At[1]);

    public FlagField AnyProgress => new(At[2]);

    public ItemsOf<TextField> Grades => new(At[3]);

    public ItemsOf<TextField> Except => new(At[4]);

    public TextField Category => new(At[5]);

    public ItemsOf<TextField> Remits => new(At[6]);

    public DateField StartedFrom => new(At[7]);

    public DateField StartedTo => new(At[8]);

    public ItemsOf<ConditionPart> AllOf => new(At[9]);

    public ItemsOf<ConditionPart> AnyOf => new(At[10]);

    /// <summary>The conditions that it is made of.</summary>
    public ItemsOf<ConditionPart> Parts => AllOf.IsGiven ? AllOf : AnyOf;

    /// <summary>What it looks at, or null when it is of no form or of two at once.</summary>
    public ConditionKind? Form => ConditionForms.Of(this);

    /// <summary>Whether something in it is not readable; then it was reported, and what it says is not known.</summary>
    public bool IsInDoubt
    {
        get
        {
            for (var i = 0; i < Contract.Members.Length; i++)
            {
                if (At[i].State == FieldState.Unreadable || (Contract.Members[i].Kind == MemberKind.List && HasDoubtful(new(At[i]))))
                {
                    return true;
                }
            }

            return false;
        }
    }

    static ConditionPart IPart<ConditionPart>.At(Spot spot) => new(spot);

    public void Put(RuleCondition value)
    {
        Question.Put(value.Question);
        AnyQuestion.PutUnless(usual: false, value.Kind == ConditionKind.AnyAnswered);
        AnyProgress.PutUnless(usual: false, value.OnProgress);
        Grades.Put(value.Grades);
        Except.Put(value.Except);
        Category.Put(value.Category);
        Remits.Put(value.Remits);
        StartedFrom.Put(value.From);
        StartedTo.Put(value.To);
        (value.Kind == ConditionKind.AllOf ? AllOf : AnyOf).Put(value.Parts);
    }

    /// <summary>Puts the condition of a rule there; nothing for a rule that always applies.</summary>
    public void PutUnlessAlways(RuleCondition when) => this.PutInto(At, when.IsAlways ? null : when);

    /// <summary>The condition, once the rules have found it sound.</summary>
    public RuleCondition Make() => Form switch
    {
        ConditionKind.Answered => RuleCondition.Answered(Question.ToString(), [.. Grades.Texts()]),
        ConditionKind.AnyAnswered when Except.Count > 0 => RuleCondition.AnyAnswered([.. Grades.Texts()]).ButNot([.. Except.Texts()]),
        ConditionKind.AnyAnswered => RuleCondition.AnyAnswered([.. Grades.Texts()]),
        ConditionKind.AnyProgress => RuleCondition.AnyProgress([.. Grades.Texts()]),
        ConditionKind.InCategory => RuleCondition.InCategory(Category.ToString()),
        ConditionKind.OfRemit => RuleCondition.OfRemit([.. Remits.Texts()]),
        ConditionKind.AllOf => RuleCondition.AllOf([.. Parts.Select(part => part.Make())]),
        ConditionKind.AnyOf => RuleCondition.AnyOf([.. Parts.Select(part => part.Make())]),
        _ => RuleCondition.Started(StartedFrom.Given, StartedTo.Given),
    };

    /// <summary>The condition of a rule, which always applies where there is none.</summary>
    public RuleCondition MakeOrAlways() => At.IsGiven ? Make() : RuleCondition.Always;

    private static bool HasDoubtful(ItemsOf<Spot> items)
    {
        foreach (var item in items)
        {
            if (!item.IsGiven)
            {
                return true;
            }
        }

        return false;
    }
}
