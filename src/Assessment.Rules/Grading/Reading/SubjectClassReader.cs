using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads a class of subjects in the order in which it is graded, so that each step knows the names of the steps before.</summary>
internal sealed class SubjectClassReader(DateOnly nodeDate, Faults faults)
{
    private static readonly KeySet Keys = new(
        ["class", "title"],
        ["of", "placedBy", "categories", "facts", "figures", "eligibility", "checks", "ranking", "grades", "quotas", "consequences", "deadlines", "note"]);

    private readonly Dictionary<string, KnownNames> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads the next class.</summary>
    public SubjectClass Read(YamlNode node)
    {
        Fields fields = Fields.Open(node, Keys, faults);
        string name = fields.Find("class") is { } id ? IdReader.ReadId(id, faults) : "";
        var names = new KnownNames(Owner(fields));
        var context = new RuleContext(names, nodeDate, faults);
        ImmutableArray<NamedTitle> categories = Categories(fields);
        context.Add(KnownNames.Category, new(FactType.Code, "类别", [.. categories.Select(category => category.Name)]) { IsFound = true }, fields.Span);
        context.Add(KnownNames.Owner, new(FactType.Unit, "所在单位", []) { IsFound = true }, fields.Span);
        if (!_classes.TryAdd(name, names))
        {
            faults.Report(GradingDiagnostics.DuplicateName, fields.Head, name);
        }

        return Rules(fields, context, new SubjectClass
        {
            Name = name,
            Title = fields.Text("title"),
            Of = fields.Text("of"),
            PlacedBy = fields.Text("placedBy"),
            Categories = categories,
            Facts = [],
            Figures = [],
            Titles = ImmutableSortedDictionary<string, string>.Empty,
            Found = [],
            Span = fields.Head,
        });
    }

    private static SubjectClass Rules(Fields fields, RuleContext context, SubjectClass named)
    {
        var vocabulary = new VocabularyReader(context);
        var scale = new GradeScaleReader(context);
        var followUp = new FollowUpReader(context);
        SubjectClass described = named with { Facts = vocabulary.Facts(fields), Figures = vocabulary.Figures(fields) };
        SubjectClass admitted = described with
        {
            Eligibility = fields.Optional("eligibility", new EligibilityReader(context).Read) ?? EligibilityTable.Empty,
            Checks = fields.List("checks", followUp.Check),
            Ranking = fields.Optional("ranking", scale.Ranking),
        };
        GradeScale? grades = fields.Optional("grades", scale.Scale);
        VerifyPlacedBy(fields, context);
        return admitted with
        {
            Grades = grades,
            Quotas = fields.List("quotas", new QuotaReader(context, grades?.Set ?? []).Read),
            Consequences = fields.List("consequences", followUp.Consequence),
            Deadlines = fields.List("deadlines", followUp.Deadline),
            Titles = context.Names.Titles(),
            Found = context.Names.Found(),
        };
    }

    private static void VerifyPlacedBy(Fields fields, RuleContext context)
    {
        if (fields.Find("placedBy") is { } placedBy)
        {
            context.NameOf(placedBy, FactType.Unit);
        }
    }

    private KnownNames? Owner(Fields fields)
    {
        if (fields.Find("of") is not { } node || Expect.Scalar(node, faults) is not { } scalar)
        {
            return null;
        }

        if (!_classes.TryGetValue(scalar.Text, out KnownNames? owner))
        {
            faults.ReportNear(GradingDiagnostics.UnknownClass, scalar.Span, Nearest.Of(scalar.Text, _classes.Keys), scalar.Text);
        }

        return owner;
    }

    private ImmutableArray<NamedTitle> Categories(Fields fields) =>
    [
        .. (fields.Find("categories") is { } node ? Expect.Mapping(node, faults)?.Entries ?? [] : [])
            .Select(entry => new NamedTitle(IdReader.ReadId(entry.Key, faults), PlainTextReader.Read(entry.Value, faults), entry.Key.Span)),
    ];
}
