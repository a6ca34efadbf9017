using System.Buffers.Text;
using System.Text.Json;
using Assessment.Rules.Evidence;

namespace Assessment.Rules.Grading;

/// <summary>The figures of one score sheet; null is what it lacks.</summary>
/// <param name="tokens">The file, at the sheet.</param>
internal sealed class SheetFigures(JsonTokens tokens)
{
    // A sign, a point, and the digits that a figure can have.
    private const int LongestNumber = 64;

    /// <summary>Id of the scheme.</summary>
    public string? Scheme { get; private set; }

    /// <summary>Id of the unit.</summary>
    public string? Unit { get; private set; }

    /// <summary>The whole.</summary>
    public (string Id, decimal? Score)? Total { get; private set; }

    /// <summary>The items.</summary>
    public List<(string Id, decimal? Score)>? Items { get; private set; }

    /// <summary>The bars on grades.</summary>
    public List<(string Clause, string BestGrade)>? Bars { get; private set; }

    /// <summary>Reads the sheet to its end; null where it is none.</summary>
    public SheetFigures? Read() => Object(Field) ? this : null;

    private bool Field(string key) => key switch
    {
        "scheme" => (Scheme = tokens.Text()) is not null,
        "unit" => Object(name => name == "id" ? (Unit = tokens.Text()) is not null : Pass()),
        "total" => (Total = Item()) is not null,
        "items" => (Items = List(Item)) is not null,
        "bars" => (Bars = List(Bar)) is not null,
        _ => Pass(),
    };

    private (string Id, decimal? Score)? Item()
    {
        string? id = null;
        decimal? score = null;
        bool hasScore = false;
        bool isItem = Object(key => key switch
        {
            "id" => (id = tokens.Text()) is not null,
            "score" => hasScore = Score(out score),
            _ => Pass(),
        });
        return isItem && hasScore && id is not null ? (id, score) : null;
    }

    private (string Clause, string BestGrade)? Bar()
    {
        string? clause = null;
        string? grade = null;
        bool isBar = Object(key => key switch
        {
            "clause" => (clause = tokens.Text()) is not null,
            "bestGrade" => (grade = tokens.Text()) is not null,
            _ => Pass(),
        });
        return isBar && clause is not null && grade is not null ? (clause, grade) : null;
    }

    // Null stands while something in the sheet is pending.
    private bool Score(out decimal? score)
    {
        score = null;
        if (tokens.Kind == JsonTokenType.Null)
        {
            return true;
        }

        bool isNumber = tokens.Kind == JsonTokenType.Number && tokens.Written.Length <= LongestNumber;
        return isNumber && Utf8Parser.TryParse(tokens.Written, out decimal number, out int read) && read == tokens.Written.Length && (score = number) is not null;
    }

    private List<T>? List<T>(Func<T?> read)
        where T : struct
    {
        List<T> values = [];
        bool isList = tokens.Kind == JsonTokenType.StartArray;
        while (isList && tokens.Read() && tokens.Kind != JsonTokenType.EndArray)
        {
            T? value = read();
            isList = value is not null;
            values.AddRange(value is { } known ? [known] : []);
        }

        return isList ? values : null;
    }

    private bool Object(Func<string, bool> field)
    {
        bool isRight = tokens.Kind == JsonTokenType.StartObject;
        while (isRight && tokens.Read() && tokens.Kind != JsonTokenType.EndObject)
        {
            string? key = tokens.Text();
            isRight = key is not null && tokens.Read() && field(key);
        }

        return isRight;
    }

    private bool Pass()
    {
        tokens.Skip();
        return true;
    }
}
