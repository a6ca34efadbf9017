using System.Collections.Immutable;
using System.Text.Json;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Fuzz.Uses;

/// <summary>Uses the files of a grading: grades by what can be read, and writes the list.</summary>
internal sealed class GradingUses
{
    private readonly GradingRules _rules;
    private readonly GradingInput _input;
    private readonly SubjectRoll _roll;
    private readonly SubjectFigures _figures;
    private readonly GradingDecisions _decisions;

    private GradingUses(GradingRules rules, GradingTexts texts)
    {
        _rules = rules;
        _input = new GradingInput(rules);
        _roll = _input.Subjects(texts.Subjects, "subjects").Value ?? new([], null);
        _figures = _input.Figures(texts.Figures, "figures").Value ?? SubjectFigures.None;
        _decisions = _input.Decisions(texts.Decisions, "decisions").Value ?? GradingDecisions.None;
    }

    internal static ImmutableArray<Diagnostic> Of(Seed seed, string text)
    {
        GradingTexts texts = seed.Beside.Grading;
        return seed.Kind switch
        {
            SeedKind.Grading => Rules(texts, text),
            SeedKind.GradingCases => Cases(texts, text),
            SeedKind.Subjects => new GradingUses(texts.Rules, texts).Subjects(text),
            SeedKind.Figures => new GradingUses(texts.Rules, texts).Figures(text),
            SeedKind.ScoreSheets => new GradingUses(texts.Rules, texts).Sheets(text),
            _ => new GradingUses(texts.Rules, texts).Decisions(text),
        };
    }

    private static ImmutableArray<Diagnostic> Cases(GradingTexts texts, string text)
    {
        ReadResult<GradingCases> read = GradingCases.Read(text, Trial.Name);
        return read.Value?.Run(texts.Rules).Diagnostics ?? read.Diagnostics;
    }

    private static ImmutableArray<Diagnostic> Rules(GradingTexts texts, string text)
    {
        ReadResult<GradingRules> read = GradingRules.TryLoad(text, Trial.Name);
        if (read.Value is { } rules)
        {
            GradingUses uses = new(rules, texts);
            uses.Grade(uses._roll, uses._figures, uses._decisions);
            return [.. read.Diagnostics, .. rules.OpenAssumptions];
        }

        return read.Diagnostics;
    }

    private ImmutableArray<Diagnostic> Subjects(string text)
    {
        ReadResult<SubjectRoll> read = _input.Subjects(text, Trial.Name);
        Grade(read.Value ?? _roll, _figures, _decisions);
        return read.Diagnostics;
    }

    private ImmutableArray<Diagnostic> Figures(string text)
    {
        ReadResult<SubjectFigures> read = _input.Figures(text, Trial.Name);
        Grade(_roll, read.Value ?? _figures, _decisions);
        return read.Diagnostics;
    }

    private ImmutableArray<Diagnostic> Sheets(string text)
    {
        ReadResult<SubjectFigures> read = GradingInput.Sheets(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), Trial.Name);
        Grade(_roll, read.Value ?? _figures, _decisions);
        return read.Diagnostics;
    }

    private ImmutableArray<Diagnostic> Decisions(string text)
    {
        ReadResult<GradingDecisions> read = _input.Decisions(text, Trial.Name);
        Grade(_roll, _figures, read.Value ?? _decisions);
        return read.Diagnostics;
    }

    private void Grade(SubjectRoll roll, SubjectFigures figures, GradingDecisions decisions)
    {
        GradeList list = _rules.Grade(roll, figures, decisions);
        new GradeText(Language.English).Write(list, TextWriter.Null);
        using Utf8JsonWriter json = new(Stream.Null);
        GradeJson.Write(list, json);
    }
}
