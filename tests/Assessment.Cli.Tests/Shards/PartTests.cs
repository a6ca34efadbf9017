using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Assessment.Cli.Commands;

namespace Assessment.Cli.Tests.Shards;

/// <summary>Parts that are no parts, or not those of this run: one sentence, exit code 2, nothing written.</summary>
public sealed class PartTests : IDisposable
{
    private const string Files = "river.yaml --units units.yaml";
    private const string Compared = "indicators/shi-dui-xian/2018/counties.yaml --units samples/shi-dui-xian-2018/units.yaml";
    private readonly Workplace workplace = River.Workplace().With("facts.ndjson", River.Facts);

    [Theory]
    [InlineData("--shard 0/7 --output out", "--shard 0/7 不对，写成 2/7 这样：七份中的第二份。\n")]
    [InlineData("--shard 8/7 --output out", "--shard 8/7 不对，写成 2/7 这样：七份中的第二份。\n")]
    [InlineData("--shard x --output out", "--shard x 不对，写成 2/7 这样：七份中的第二份。\n")]
    [InlineData("--shard 1/99999999999 --output out", "--shard 1/99999999999 不对，写成 2/7 这样：七份中的第二份。\n")]
    [InlineData("--shard 1/10001 --output out", "--shard 1/10001 不对，写成 2/7 这样：七份中的第二份。\n")]
    [InlineData("--shard 1/2 --unit qinghe --output out", "--shard 不能和 --unit 或 --format xlsx 一起用。\n")]
    [InlineData("--shard 1/2 --format xlsx --output out", "--shard 不能和 --unit 或 --format xlsx 一起用。\n")]
    [InlineData("--shard 1/2", "--shard 要用 --output 指定分片的文件。\n")]
    public void A_shard_that_cannot_be_scored_is_refused(string arguments, string error)
    {
        workplace.Run($"score {Files} --evidence facts.ndjson {arguments}").ShouldBe(new Outcome(2, "", error));
        workplace.Files().ShouldNotContain("out");
    }

    [Theory]
    [InlineData("a", "", "缺第 2 份，共 2 份。\n")]
    [InlineData("a a", "", "a 和 a 都是第 1 份。\n")]
    [InlineData("a nobody", "", "找不到文件 nobody。\n")]
    [InlineData("a facts.ndjson", "", "facts.ndjson 不是完整的分片，或者写成以后被改动过，请重新评这一份。\n")]
    [InlineData("a b", "--format json", null)]
    [InlineData("a b", "--brief", null)]
    [InlineData("a b", "--lang en", null)]
    [InlineData("a b", "--as-of 2025-06-30", null)]
    [InlineData("a b", "--as-known 2025-06-30", null)]
    public void Parts_of_another_run_are_refused(string parts, string form, string? error)
    {
        Part("a", "1/2");
        Part("b", "2/2");
        Outcome outcome = workplace.Run($"merge {Files} {form} --parts {parts} --output out");
        outcome.Code.ShouldBe(2);
        outcome.Error.ShouldBe(error ?? (form == "--lang en"
            ? "a was made from other files, options or another version. All shards and the merge take the same rules, units, decisions, evidence, --format, --brief and --lang.\n"
            : "a 是用别的文件、选项或版本评的。各份和合并要用同样的指标、单位、决定、佐证、--format、--brief、--lang。\n"));
        workplace.Files().ShouldNotContain("out");
    }

    [Theory]
    [InlineData("river.yaml")]
    [InlineData("units.yaml")]
    [InlineData("facts.ndjson")]
    public void Parts_of_files_that_were_changed_meanwhile_are_refused(string file)
    {
        Part("a", "1/2");
        workplace.With(file, workplace.Read(file) + "\n");
        Part("b", "2/2");
        workplace.Run($"merge {Files} --parts a b").Error.ShouldContain(" 是用别的文件、选项或版本评的。");
    }

    [Fact]
    public void Parts_of_different_numbers_of_shards_are_refused()
    {
        Part("a", "1/2");
        Part("b", "2/3");
        workplace.Run($"merge {Files} --parts a b").Code.ShouldBe(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_part_that_was_changed_anywhere_is_refused(bool isCompared)
    {
        using Workplace place = isCompared ? Samples.Workplace() : new Workplace().With("river.yaml", River.Scheme).With("units.yaml", River.Units).With("facts.ndjson", Faulty);
        string files = isCompared ? Compared : Files;
        string evidence = isCompared ? "samples/shi-dui-xian-2018/evidence.ndjson" : "facts.ndjson";
        int code = isCompared ? 0 : 4;
        ShardTests.Score(place, files, evidence, "", 1, 2).Code.ShouldBe(code);
        ShardTests.Score(place, files, evidence, "", 2, 2).Code.ShouldBe(code);
        string[] lines = place.Read("part-1").TrimEnd('\n').Split('\n');
        // Of very many facts a few stand for all.
        foreach (int line in Enumerable.Range(0, lines.Length).Where(line => line < 4 || line > lines.Length - 4))
        {
            foreach (string[] damaged in Damaged(lines, line))
            {
                place.With("part-1", string.Join('\n', damaged) + "\n");
                Outcome outcome = place.Run($"merge {files} --parts part-2 part-1");
                (outcome.Code, outcome.Out).ShouldBe((2, ""), $"{line}: {string.Join('\n', damaged.Take(3))}");
                outcome.Error.Count(sign => sign == '\n').ShouldBe(1);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("no part")]
    [InlineData("[]\n")]
    [InlineData("1\n")]
    [InlineData("\0\u0001\uFFFD")]
    public void What_is_no_part_is_refused(string text)
    {
        workplace.With("a", text);
        workplace.Run($"merge {Files} --parts a").ShouldBe(new Outcome(2, "", "a 不是完整的分片，或者写成以后被改动过，请重新评这一份。\n"));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        workplace.WithBytes("a", [.. Enumerable.Range(0, 100_000).Select(n => (byte)(n * 7919 % 256))]);
        workplace.Run($"merge {Files} --parts a").Code.ShouldBe(2);
        Part("a", "1/1");
        byte[] part = File.ReadAllBytes(Path.Combine(workplace.Folder, "a"));
        part[part.Length / 2] = 0xFF;
        workplace.WithBytes("a", part);
        workplace.Run($"merge {Files} --parts a").Code.ShouldBe(2);
    }

    [Fact]
    public void A_tail_that_is_cut_at_any_place_is_noticed()
    {
        Part("a", "1/1");
        string part = workplace.Read("a");
        for (int length = 0; length < part.Length; length += part.Length - length < 100 ? 1 : 97)
        {
            workplace.With("a", part[..length]);
            workplace.Run($"merge {Files} --parts a").Code.ShouldBe(2, $"{length} of {part.Length}");
        }
    }

    // Whoever computes the hash anew may print what he likes, but does not bring the program down.
    [Theory]
    [InlineData("\"of\":1", "\"of\":0")]
    [InlineData("\"of\":1", "\"of\":-1")]
    [InlineData("\"of\":1", "\"of\":2000000000")]
    [InlineData("\"of\":1", "\"of\":1e99")]
    [InlineData("\"part\":1", "\"part\":2")]
    [InlineData("\"part\":1", "\"part\":\"1\"")]
    [InlineData("\"version\":1", "\"version\":2")]
    [InlineData("\"version\":1", "\"version\":{}")]
    [InlineData("\"sheets\":true", "\"sheets\":false")]
    [InlineData("\"sheets\":true", "\"sheets\":0")]
    [InlineData("{\"unit\":0", "{\"unit\":-1")]
    [InlineData("{\"unit\":0", "{\"unit\":2")]
    [InlineData("{\"unit\":0", "{\"unit\":1")]
    [InlineData("{\"unit\":0", "{\"unit\":null")]
    [InlineData("\"complete\":true", "\"complete\":\"\"")]
    [InlineData("\"sheet\":\"", "\"sheet\":1,\"other\":\"")]
    [InlineData("\"sheet\":\"", "\"sheet\":\"\\ud800")]
    [InlineData("{\"code\":0}", "{\"code\":70}")]
    [InlineData("{\"code\":0}", "{\"code\":-1}")]
    [InlineData("{\"code\":0}\n", "")]
    [InlineData("{\"code\":0}", "{}")]
    [InlineData("{\"code\":0}", "{\"code\":0}\n{\"refused\":{}}")]
    [InlineData("{\"code\":0}", "{\"code\":0}\n{\"refused\":{\"fault\":{\"severity\":\"9\"}}}")]
    [InlineData("{\"code\":0}", "{\"code\":0}\n{\"fact\":{\"id\":1}}")]
    [InlineData("{\"code\":0}", "{\"code\":0}\n{\"fact\":[]}")]
    public void A_forged_part_is_refused(string old, string forged)
    {
        Part("a", "1/1");
        string part = workplace.Read("a");
        part.ShouldContain(old);
        workplace.With("a", Sealed(part.Replace(old, forged, StringComparison.Ordinal)));
        Outcome outcome = workplace.Run($"merge {Files} --parts a");
        (outcome.Code, outcome.Out).ShouldBe((2, ""), outcome.Error);
    }

    [Fact]
    public void Deep_nesting_and_long_lines_are_refused()
    {
        Part("a", "1/1");
        string part = workplace.Read("a");
        workplace.With("a", Sealed(part.Replace("{\"code\":0}", "{\"code\":0}\n{\"fact\":" + new string('[', 1_000_000), StringComparison.Ordinal)));
        workplace.Run($"merge {Files} --parts a").Code.ShouldBe(2);
        using MemoryStream endless = new(new byte[8 * 1024 * 1024]);
        new PartLines(endless).Next().ShouldBeNull();
    }

    // With {"unit":0,"complete":true,"sheet":""} and the line feed, the line has thirty-eight bytes beside the text.
    [Theory]
    [InlineData(16_777_215)]
    [InlineData(16_777_216)]
    public void A_sheet_up_to_the_limit_of_a_line_is_written_and_read(int bytes)
    {
        using MemoryStream part = new();
        using PartWriter writer = new(part);
        writer.Sheet(0, isComplete: true, new string('a', bytes - 38));
        part.Length.ShouldBe(bytes);
        part.Position = 0;
        new PartLines(part).Next().ShouldNotBeNull().Length.ShouldBe(bytes);
    }

    [Fact]
    public void A_sheet_that_no_part_can_hold_is_refused()
    {
        using PartWriter writer = new(Stream.Null);
        Should.Throw<WrongUseException>(() => writer.Sheet(0, isComplete: true, new string('a', 16_777_216 - 37)))
            .In(Model.Language.English).ShouldBe("The sheet of a unit is too long for a part; use --brief.");
        using MemoryStream line = new(System.Text.Encoding.UTF8.GetBytes($"{{\"unit\":0,\"complete\":true,\"sheet\":\"{new string('a', 16_777_216 - 37)}\"}}\n"));
        new PartLines(line).Next().ShouldBeNull();
    }

    [Theory]
    [InlineData(4_194_303, true)]
    [InlineData(4_194_304, true)]
    [InlineData(4_194_305, false)]
    public void A_line_that_is_no_sheet_is_read_up_to_its_limit(int bytes, bool isRead)
    {
        using MemoryStream line = new(System.Text.Encoding.UTF8.GetBytes(new string(' ', bytes - 1) + "\n"));
        new PartLines(line).Next().HasValue.ShouldBe(isRead);
    }

    public void Dispose() => workplace.Dispose();

    private static string Faulty => River.Facts + """{"id":"x1","unit":"qinghe","kind":"R1-b","count":"1,5"}""";

    private void Part(string name, string shard) =>
        workplace.Run($"score {Files} --evidence facts.ndjson --shard {shard} --output {name}").ShouldBe(new Outcome(0, "", ""));

    private static IEnumerable<string[]> Damaged(string[] lines, int line)
    {
        string text = lines[line];
        yield return [.. lines[..line], .. lines[(line + 1)..]];
        yield return [.. lines[..line], text, .. lines[line..]];
        yield return [.. lines[..line], "", .. lines[line..]];
        foreach (string changed in (string[])["", "{}", "null", text[..(text.Length / 2)], text + " ", text + "x", "\uFEFF" + text, Turned(text, text.Length / 2), Turned(text, text.Length / 3), Turned(text, 3)])
        {
            yield return [.. lines[..line], changed, .. lines[(line + 1)..]];
        }

        string[] exchanged = [.. lines];
        int other = (line + 1) % lines.Length;
        (exchanged[line], exchanged[other]) = (exchanged[other], exchanged[line]);
        yield return exchanged;
    }

    private static string Turned(string text, int place) => text[..place] + (text[place] == '1' ? '2' : '1') + text[(place + 1)..];

    private static string Sealed(string part)
    {
        string body = part[..part.IndexOf("{\"end\":", StringComparison.Ordinal)];
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
        return string.Create(CultureInfo.InvariantCulture, $"{body}{{\"end\":\"{hash}\"}}\n");
    }
}
