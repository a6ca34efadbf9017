using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Assessment.Model;
using Assessment.Rules.Reading;

namespace Assessment.Rules.Evidence;

/// <summary>Knows where in the user's file the marks of a raw fact lie.</summary>
internal interface IPlaces
{
    /// <summary>The place of a mark.</summary>
    SourceSpan At(int mark);
}

/// <summary>One fact as it was written, with the faults found so far. The same object serves fact after fact.</summary>
internal sealed class RawFact
{
    private const int Absent = -1;
    private readonly List<RawField> fields = [];
    private int count;
    private readonly int[] positions = new int[(int)FieldRole.Attribute];
    private Faults? faults;
    private IPlaces? places;

    /// <summary>Place of the fact as a whole.</summary>
    internal SourceSpan Span { get; private set; }

    /// <summary>All fields, in the order written; each name once.</summary>
    internal ReadOnlySpan<RawField> Fields => CollectionsMarshal.AsSpan(fields)[..count];

    /// <summary>Number of fields that are no standard ones.</summary>
    internal int AttributeCount { get; private set; }

    /// <summary>Number of fields that stand a second time.</summary>
    internal int RepeatCount { get; private set; }

    internal bool HasFaults => faults is not null;

    /// <summary>Whether so many facts were refused before that looking for what was meant is not worth the time.</summary>
    internal bool IsOneOfMany { get; set; }

    /// <summary>Forgets the former fact.</summary>
    internal void Begin(SourceSpan span, IPlaces fieldPlaces)
    {
        Span = span;
        places = fieldPlaces;
        count = 0;
        faults = null;
        AttributeCount = 0;
        RepeatCount = 0;
        Array.Fill(positions, Absent);
    }

    /// <summary>Whether the name has been used by this fact.</summary>
    internal bool Has(FieldName name) => name.Role < FieldRole.Attribute ? positions[(int)name.Role] != Absent : HasAttribute(name);

    internal void Add(FieldName name, in RawValue value, int mark)
    {
        if (name.Role < FieldRole.Attribute)
        {
            positions[(int)name.Role] = count;
        }
        else
        {
            AttributeCount++;
        }

        if (count == fields.Count)
        {
            fields.Add(new RawField());
        }

        fields[count++].Set(name, value, mark);
    }

    /// <summary>A field that stands a second time, which is a fault.</summary>
    internal void Repeat(FieldName name, int mark)
    {
        RepeatCount++;
        FaultAt(FactDiagnostics.DuplicateField, mark, name.Text);
    }

    /// <summary>The field of a standard role; null when the fact does not have it.</summary>
    internal RawField? Of(FieldRole role)
    {
        int position = positions[(int)role];
        return position == Absent || fields[position].Value.Kind == RawKind.Nothing ? null : fields[position];
    }

    /// <summary>The text of a standard field as written, whether right or wrong; null when the fact does not have it.</summary>
    internal string? TextOf(FieldRole role) => Of(role)?.Value is { } value ? value.IsText ? value.Text : value.Shown() : null;

    /// <summary>The text of a standard field; null when the fact does not have it or it is no text.</summary>
    internal string? Written(FieldRole role) => Of(role)?.Value is { IsText: true } value ? value.Text : null;

    internal void Fault(DiagnosticDescriptor descriptor, RawField field, params ReadOnlySpan<string> arguments) =>
        FaultNear(descriptor, field, null, arguments);

    /// <summary>A fault of a field, with what was probably meant. The field's name is the first argument.</summary>
    internal void FaultNear(DiagnosticDescriptor descriptor, RawField field, string? suggestion, params ReadOnlySpan<string> arguments) =>
        Report().ReportNear(descriptor, At(field.Mark), suggestion, [field.Name.Text, .. arguments]);

    /// <summary>The known name that a misspelled one most likely stands for; null when none is near enough.</summary>
    internal string? Near(string name, IEnumerable<string> known) => IsOneOfMany ? null : Nearest.Of(name, known);

    /// <summary>A fault at a mark.</summary>
    internal void FaultAt(DiagnosticDescriptor descriptor, int mark, params string[] arguments) =>
        Report().Report(descriptor, At(mark), arguments);

    /// <summary>A fault of the fact as a whole.</summary>
    internal void FaultOfWhole(DiagnosticDescriptor descriptor, params string[] arguments) =>
        Report().Report(descriptor, Span, arguments);

    /// <summary>Takes a fault over.</summary>
    internal void Add(Diagnostic fault) => Report().Add(fault);

    internal SourceSpan At(int mark) => places is null ? Span : places.At(mark);

    /// <summary>The faults by themselves, in order of place.</summary>
    internal ImmutableArray<Diagnostic> Found() => faults?.InOrder() ?? [];

    /// <summary>The faults, each with the unit and the id as far as they could be read.</summary>
    internal ImmutableArray<RefusedFact> Refusal()
    {
        string? unit = TextOf(FieldRole.Unit);
        string? id = TextOf(FieldRole.Id);
        return [.. Found().Select(fault => new RefusedFact(unit, id, fault))];
    }

    private bool HasAttribute(FieldName name)
    {
        foreach (RawField field in Fields)
        {
            if (field.Name.Role == name.Role && string.Equals(field.Name.Text, name.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private Faults Report() => faults ??= new Faults();
}
