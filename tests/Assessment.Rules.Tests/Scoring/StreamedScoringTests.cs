using System.Collections.Immutable;
using System.Text;
using Assessment.Model;
using Assessment.Rules.Tests.Properties;

namespace Assessment.Rules.Tests.Scoring;

public sealed class StreamedScoringTests
{
    private const string Scheme = """
        format: 1
        scheme: a/2025/b
        title: 甲
        year: 2025
        source: { document: 甲 }
        total: 10
        units: { kinds: { 乡: 乡 } }
        evidence: { ignored: [other], attributes: { responsibleUnit: { title: 责任单位, type: unit } } }
        indicators:
          - { id: A1, title: 甲, points: 10, clauses: [{ id: A1-a, text: 每次扣1分。, deduct: 1, per: 次 }] }

        """;

    private static readonly RuleSet Rules = Generated.Compiled(Scheme, seed: 0);
    private static readonly ImmutableArray<Unit> Units = [Unit.Of("a", "乡"), Unit.Of("b", "乡"), Unit.Of("c", "乡")];

    [Fact]
    public void Sheets_come_in_the_order_of_the_evidence_and_then_those_without_any() =>
        Evidence("f c", "f1 c", "g a ?").Order().ShouldBe(["c", "a", "b"]);

    [Theory]
    [InlineData("")]
    [InlineData("f b")]
    [InlineData("f b;f2 b >f;-f3 b >f2")]
    [InlineData("-f3 c >f2;f2 c >f;f c;g a ?;h a >g")]
    [InlineData("f b ?;g b >f;f2 x;f3 a")]
    [InlineData("f a other;g a >f;h b")]
    [InlineData("f a;g a >f;h a >f;i b;j b >i;k b >i")]
    [InlineData("f a >g;g a >f;h b;i b >h;j b >h")]
    [InlineData("f a >g;g a >f;i a >z;j a >z;h b;k c >l;l c >m;m c >k;n c >n")]
    public void They_are_the_sheets_of_evidence_read_whole(string facts) => Evidence(facts.Split(';')).ShouldAgree();

    [Theory]
    [InlineData("f a;g b;h a", "NotGrouped", "evidence0.ndjson:3:1", "a")]
    [InlineData("f a;g b;h a ?", "NotGrouped", "evidence0.ndjson:3:29", "a")]
    [InlineData("f a ?;g b;h a", "NotGrouped", "evidence0.ndjson:3:1", "a")]
    [InlineData("f a;g b >f", "CorrectsElsewhere", "evidence0.ndjson:2:1", "g")]
    [InlineData("f a >g;g b", "CorrectsElsewhere", "evidence0.ndjson:1:1", "f")]
    [InlineData("f a >z;g b", "CorrectsElsewhere", "evidence0.ndjson:1:1", "f")]
    [InlineData("f a;-g a >z", "CorrectsElsewhere", "evidence0.ndjson:2:1", "g")]
    [InlineData("f a;f b", "IdMayRepeat", "", "")]
    [InlineData("f a;f a", "IdMayRepeat", "", "")]
    [InlineData("f a ?;g b;f c", "IdMayRepeat", "", "")]
    public void Evidence_that_has_to_be_read_whole_says_why(string facts, string cause, string at, string subject)
    {
        NotStreamableException reason = Should.Throw<NotStreamableException>(() => Evidence(facts.Split(';')).Order().ToList());

        reason.Cause.ToString().ShouldBe(cause);
        reason.At.ToString().ShouldBe(at);
        reason.Subject.ShouldBe(subject);
    }

    // What a unit corrects was passed over, and stands as a fact of another unit as well, or is corrected by another one.
    [Theory]
    [InlineData("f a other;g a >f;f b")]
    [InlineData("f b;f a other;g a >f")]
    [InlineData("f a other;g a >f;h b >f")]
    [InlineData("f a ?;g a >f;h b >f")]
    public void Nor_is_a_correction_taken_for_good_that_is_not_when_all_is_read(string facts)
    {
        BothWays evidence = Evidence(facts.Split(';'));

        evidence.Whole().Refused.ShouldContain(fact => fact.FactId == "g");
        Should.Throw<NotStreamableException>(() => evidence.Order().ToList());
    }

    [Fact]
    public void A_unit_may_go_on_in_the_next_file() =>
        new BothWays(Rules, Units, TimeView.Everything, Text("f a", "g b"), Text("h b", "i b >g", "j c")).ShouldAgree();

    [Fact]
    public void An_id_in_another_file_is_used_twice() =>
        Should.Throw<NotStreamableException>(() => new BothWays(Rules, Units, TimeView.Everything, Text("f a"), Text("f b")).Order().ToList())
            .Cause.ShouldBe(NotStreamableCause.IdMayRepeat);

    [Theory]
    [InlineData("points: 10,", "points: 10, notApplicable: peers-mean,")]
    [InlineData("deduct: 1,", "deduct: { value: { peers: mean, of: score } },")]
    [InlineData("deduct: 1,", "deduct: 1, chargedTo: responsibleUnit,")]
    public void Rules_that_compare_or_charge_units_need_all_of_them(string plain, string meeting)
    {
        RuleSet rules = Generated.Compiled(Scheme.Replace(plain, meeting, StringComparison.Ordinal), seed: 0);

        Should.Throw<ArgumentException>(() => new StreamedScoring(rules, Units, TimeView.Everything)).ParamName.ShouldBe("rules");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(299)]
    public void What_a_use_throws_comes_out_and_nothing_goes_on(int from)
    {
        using Watch watch = new();

        Should.Throw<InvalidOperationException>(() => Many().Score(Lines(), watch.Uses(failsFrom: from)).Count()).Message.ShouldBe("no use");

        watch.IsAtRest.ShouldBeTrue();
        watch.Unobserved().ShouldBe(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void Whoever_stops_early_leaves_nobody_behind_who_scores(int after)
    {
        using Watch watch = new();

        Many().Score(Lines(), watch.Uses(failsFrom: after + 1)).Take(after).Count().ShouldBe(after);

        watch.IsAtRest.ShouldBeTrue();
        watch.Unobserved().ShouldBe(0);
    }

    private static ImmutableArray<Unit> Hundreds { get; } = [.. Enumerable.Range(1, 300).Select(number => Unit.Of($"u{number}", "乡"))];

    private static StreamedScoring Many() => new(Rules, Hundreds, TimeView.Everything);

    private static IEnumerable<NdjsonFile> Lines() =>
        [new NdjsonFile(new MemoryStream(Encoding.UTF8.GetBytes(Text([.. Hundreds.Select(unit => $"f{unit.Id} {unit.Id}")]))), "evidence")];

    private static BothWays Evidence(params string[] facts) => new(Rules, Units, TimeView.Everything, Text(facts));

    private static string Text(params string[] facts) => string.Join('\n', facts.Where(fact => fact.Length > 0).Select(Line));

    // `id unit`, then the kind if it is not that of the clause, and `>id` of the fact that is replaced; `-` marks a withdrawal.
    private static string Line(string fact)
    {
        string[] words = fact.TrimStart('-').Split(' ');
        string last = words[^1];
        string kind = fact.StartsWith('-') ? BuiltInKinds.Withdrawal : last is "?" or "other" ? last : "A1-a";
        string replaces = last.StartsWith('>') ? $",\"replaces\":\"{last[1..]}\"" : "";
        return $"{{\"id\":\"{words[0]}\",\"unit\":\"{words[1]}\",\"kind\":\"{kind}\"{replaces}}}";
    }

    /// <summary>Looks after uses of sheets: which have begun and ended, and whether somebody looked at what they threw.</summary>
    private sealed class Watch : IDisposable
    {
        private int begun;
        private int ended;
        private int unobserved;

        internal Watch() => TaskScheduler.UnobservedTaskException += Note;

        internal bool IsAtRest => begun == ended;

        public void Dispose() => TaskScheduler.UnobservedTaskException -= Note;

        // Fails for the unit of that number and all after it.
        internal Func<ScoreSheet, int> Uses(int failsFrom) => sheet =>
        {
            Interlocked.Increment(ref begun);
            try
            {
                int number = int.Parse(sheet.Unit.Id[1..], System.Globalization.CultureInfo.InvariantCulture);
                return number >= failsFrom ? throw new InvalidOperationException("no use") : number;
            }
            finally
            {
                Interlocked.Increment(ref ended);
            }
        };

        internal int Unobserved()
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return unobserved;
        }

        private void Note(object? sender, UnobservedTaskExceptionEventArgs arguments)
        {
            if (arguments.Exception.Flatten().InnerExceptions.Any(exception => exception.Message == "no use"))
            {
                Interlocked.Increment(ref unobserved);
            }
        }
    }
}
