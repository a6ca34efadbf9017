using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Grading;

/// <summary>Reads the subjects of a run: a list for each class, each subject with its facts.</summary>
internal sealed class SubjectRollReader(GradingFile file, Faults faults)
{
    private static readonly KeySet Keys = new(["subjects"], ["asOf", "note"]);

    private static readonly ImmutableArray<string> Standard = ["name", "category", "of", "note"];

    private readonly SubjectValueReader _values = new(faults);

    /// <summary>Reads a subjects file.</summary>
    public SubjectRoll Read(YamlNode root)
    {
        Fields fields = Fields.Open(root, Keys, faults);
        return new(
            fields.Find("subjects") is { } subjects ? Subjects(subjects) : [],
            fields.Find("asOf") is { } day ? Day(day) : null);
    }

    /// <summary>Reads the lists by class.</summary>
    public ImmutableArray<Subject> Subjects(YamlNode node)
    {
        ImmutableArray<Subject> subjects = [.. (Expect.Mapping(node, faults)?.Entries ?? []).SelectMany(OfClass)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Subject twice in subjects.Where(subject => !seen.Add(subject.Id)))
        {
            faults.Report(GradingDiagnostics.DuplicateName, twice.Span, twice.Id);
        }

        return subjects;
    }

    /// <summary>Reads a day.</summary>
    public DateOnly? Day(YamlNode node) => Expect.Scalar(node, faults) is { } scalar ? DateReader.Read(scalar, faults) : null;

    private IEnumerable<Subject> OfClass(YamlEntry entry)
    {
        if (file.Classes.FirstOrDefault(known => known.Name == entry.Key.Text) is { } subjectClass)
        {
            return Expect.Items(entry.Value, faults).Select(node => Subject(node, subjectClass));
        }

        faults.ReportNear(GradingDiagnostics.UnknownClass, entry.Key.Span, Nearest.Of(entry.Key.Text, file.Classes.Select(known => known.Name)), entry.Key.Text);
        return [];
    }

    private Subject Subject(YamlNode node, SubjectClass subjectClass)
    {
        Fields fields = Fields.Open(node, KeysOf(subjectClass), faults);
        string id = fields.Find("id") is { } given ? IdReader.ReadId(given, faults) : "";
        VerifyCategory(fields, subjectClass);
        return new(
            id,
            fields.Has("name") ? fields.Text("name") : id,
            subjectClass.Name,
            fields.Text("category"),
            fields.Text("of"),
            Facts(fields, subjectClass),
            fields.Find("id")?.Span ?? node.Span);
    }

    private static KeySet KeysOf(SubjectClass subjectClass) => new(
        subjectClass.Categories.IsEmpty ? ["id"] : ["id", KnownNames.Category],
        [.. Standard, .. subjectClass.Facts.Select(fact => fact.Name)]);

    private void VerifyCategory(Fields fields, SubjectClass subjectClass)
    {
        ImmutableArray<string> known = [.. subjectClass.Categories.Select(category => category.Name)];
        if (fields.Find(KnownNames.Category) is YamlScalar scalar && !known.Contains(scalar.Text, StringComparer.Ordinal))
        {
            faults.ReportNear(ShapeDiagnostics.UnknownWord, scalar.Span, Nearest.Of(scalar.Text, known), scalar.Text, Listed.Of(known.AsSpan()));
        }
    }

    private ImmutableSortedDictionary<string, SubjectValue> Facts(Fields fields, SubjectClass subjectClass)
    {
        var facts = Model.Subject.NoFacts.ToBuilder();
        foreach (FactDefinition fact in subjectClass.Facts)
        {
            if (fields.Find(fact.Name) is { } node)
            {
                facts[fact.Name] = _values.Read(node, fact.Type, fact.Values);
            }
        }

        return facts.ToImmutable();
    }
}
