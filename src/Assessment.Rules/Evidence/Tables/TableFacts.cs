using System.Collections.Frozen;
using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Reads facts from the rows of one table: the first names the fields, every other is a fact.</summary>
internal sealed class TableFacts(FactIntake intake, FieldNames names, string file) : IPlaces
{
    // What a spreadsheet writes where a formula failed, into CSV as well.
    private static readonly FrozenSet<string> FormulaErrors = FrozenSet.Create(
        StringComparer.Ordinal, "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!");

    private readonly RawFact raw = new();
    private ImmutableArray<FieldName?> columns;
    private int line;

    /// <summary>Whether the header was read without a fault, so that rows can be read.</summary>
    internal bool HasHeader => !columns.IsDefault;

    /// <summary>A column of the current row. Columns are counted in cells.</summary>
    public SourceSpan At(int mark) => new(file, line, mark + 1, line, mark + 2);

    /// <summary>Reads the first row.</summary>
    /// <returns>The faults; while there is one, no row can be read.</returns>
    internal ImmutableArray<Diagnostic> ReadHeader(ImmutableArray<string> cells, int atLine)
    {
        line = atLine;
        ImmutableArray<FieldName?> read = [.. cells.Select(cell => cell.Trim().Length == 0 ? null : names.Of(cell.Trim()))];
        HashSet<string> before = new(StringComparer.Ordinal);
        ImmutableArray<Diagnostic> faults =
        [
            .. from column in Enumerable.Range(0, read.Length)
               where read[column] is { } name && !before.Add(name.Text)
               select Diagnostic.Of(EvidenceFileDiagnostics.ColumnTwice, At(column), read[column]?.Text ?? ""),
        ];
        if (read.All(name => name is null))
        {
            return [Diagnostic.Of(EvidenceFileDiagnostics.NoHeader, SourceSpan.OfLine(file, atLine))];
        }

        columns = faults.IsEmpty ? read : default;
        return faults;
    }

    /// <summary>Reads another row; null when it is empty or the fact is passed over.</summary>
    internal EvidenceEntry? ReadRow(ImmutableArray<string> cells, int atLine)
    {
        line = atLine;
        raw.Begin(SourceSpan.OfLine(file, atLine), this);
        for (int column = 0; column < cells.Length; column++)
        {
            ReadCell(cells[column], column);
        }

        if (raw.Fields.Length == 0)
        {
            return raw.HasFaults ? intake.Refuse(raw) : null;
        }

        return intake.Take(raw);
    }

    private void ReadCell(string cell, int column)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return;
        }

        if (column >= columns.Length || columns[column] is not { } name)
        {
            raw.FaultAt(EvidenceFileDiagnostics.CellWithoutColumn, column, cell);
        }
        else if (FormulaErrors.Contains(cell))
        {
            raw.FaultAt(EvidenceFileDiagnostics.CellError, column, name.Text, cell);
        }
        else
        {
            raw.Add(name, RawValue.OfWord(cell), column);
        }
    }
}
