namespace Assessment.Rules.Tests.Properties;

/// <summary>Writes the random clauses of one leaf, each on a line of its own.</summary>
/// <param name="dice">What it draws by.</param>
/// <param name="constructs">What the scheme may be made of.</param>
/// <param name="leaf">Id of the leaf.</param>
/// <param name="before">A leaf that stands before; null at the first.</param>
internal sealed class ClauseWriter(Dice dice, Constructs constructs, string leaf, string? before)
{
    // Every figure that a generated clause can have, so that the text quotes them all.
    private const string Text = "样例，0、0.1、0.2、0.5、1、2、3、5、10、100、1%、5%、20%、50%、60%、75%、90%、100%。";

    private readonly AmountWriter amounts = new(dice, constructs, before);
    private readonly List<string> members = [];
    private bool hasMark;

    /// <summary>Ids of clauses whose facts only ever take points away, each time the same way.</summary>
    internal List<string> Deductions { get; } = [];

    /// <summary>Kinds of fact for which the clauses and their requirements ask.</summary>
    internal List<string> Kinds { get; } = [];

    /// <summary>The clauses.</summary>
    internal IEnumerable<string> Write(int number)
    {
        for (int i = 0; i < number; i++)
        {
            string id = $"{leaf}-{(char)('a' + i)}";
            yield return $"{{ id: {id}, text: {Text}, {Body(id)} }}";
        }
    }

    private string Body(string id) => dice.Weighed<Func<string, string>>(
        (6, Deduction),
        (constructs == Constructs.All ? 3 : 0, AnyChange),
        (2, Award),
        (constructs == Constructs.All && !hasMark ? 2 : 0, Mark),
        (constructs == Constructs.Plain ? 0 : 1, NodeEffect),
        (members.Count > 1 ? 2 : 0, Group))(id);

    private string Deduction(string id)
    {
        Deductions.Add(id);
        return Joined(id, $"deduct: {amounts.Occurring()}", Counting(), Limit(), Highest(), Modifiers(false));
    }

    private string AnyChange(string id)
    {
        string amount = amounts.Any();
        string counting = dice.Weighed((2, ""), (2, Counting()), (1, "per: { label: 个月, each: month, combine: mean }"), (1, "per: { label: 个季度, each: quarter, combine: mean, expected: 2 }"), (1, "perMissing: { label: 次, required: 2, in: each-quarter }"));
        bool asksWhich = amount.Contains(" nth,", StringComparison.Ordinal);
        return Joined(id, $"{dice.Pick("deduct", "award")}: {amount}", asksWhich ? dice.Pick("per: 次", "per: 次, nthPer: issue") : counting, Limit(), Highest(), Modifiers(true));
    }

    private string Award(string id) => Joined(id, $"award: {amounts.Occurring()}", Counting(), Limit(), Highest(), constructs == Constructs.All ? Requirement(id) : "");

    private string Mark(string id)
    {
        hasMark = true;
        Kinds.Add(id);
        return $"score: {amounts.Mark()}";
    }

    private string NodeEffect(string id)
    {
        Kinds.Add(id);
        return dice.Pick("zero: item", "zero: { node: item, fromNth: 3 }", "zero: total", "cap: { at: 50% }", "cap: { at: 5, node: total }", "veto: 良好");
    }

    private string Group(string id)
    {
        string among = $"among: [{string.Join(", ", members)}]";
        members.Clear();
        return constructs switch
        {
            Constructs.Plain => $"{among}, highestPer: issue",

            // A higher amount that takes another's place may itself be cut by its clause's limit.
            Constructs.Monotone => $"{among}, limit: 2",
            _ => $"{among}, {dice.Pick("limit: 2", "highestPer: issue", "highestPer: issue, together: true")}",
        };
    }

    private string Joined(string id, params string[] parts)
    {
        members.Add(id);
        Kinds.Add(id);
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private string Counting() => constructs == Constructs.Plain
        ? "per: 次"
        : dice.Pick(
            "",
            "per: 次",
            "per: { label: 人次, times: [persons, count] }",
            "per: { label: 人, each: person }",
            "per: { label: 处, each: [place, level] }",
            "per: { label: 个月, each: month }",
            "per: { label: 次, free: 2 }",
            "per: { label: 次, free: { unit: quota }, thenAll: true }");

    private string Limit() => dice.Chance(25) ? "limit: 2" : "";

    private string Highest() => !dice.Chance(20) ? "" : constructs == Constructs.Plain ? "highestPer: issue" : dice.Pick("highestPer: issue", "highestPer: [issue, level]");

    private string Modifiers(bool any)
    {
        if (constructs == Constructs.Plain || dice.Chance(50))
        {
            return "";
        }

        string other = members.Count > 0 ? members[^1] : "";
        string[] alone =
        [
            "where: { repeated: true }",
            "where: { not: { level: 县级 }, of: hours, within: \"[1, )\" }",
            "times: [{ where: { repeated: true }, factor: 2 }, { factor: { by: level, table: { 省级: 100%, 市级: 50%, 县级: 20% } } }]",
            "exempt: [{ where: { place: 甲村 }, text: 甲村除外 }]",
            "chargedTo: [responsibleUnit, partner]",
        ];
        string[] among = [$"overrides: [{other}]", $"addsTo: [{other}]", "yields: true"];
        return any && other.Length > 0 && dice.Chance(40) ? dice.Pick<string>(among) : dice.Pick<string>(alone);
    }

    private string Requirement(string id)
    {
        if (dice.Chance(70))
        {
            return "";
        }

        Kinds.Add($"{id}-r");
        string test = dice.Pick("atLeast: 1, in: each-half", "atMost: 1, whenMissing: met", "by: 2025-06-30", "of: rate, within: \"[60%, )\"");
        return $"requires: [{{ id: {id}-r, text: {Text}, {test} }}]";
    }
}
