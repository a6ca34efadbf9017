namespace Assessment.Cli.Tests;

/// <summary>Texts that come in any order are read in theirs, from memory or from a file.</summary>
public sealed class SpoolTests
{
    private static readonly string[] Texts = ["零", "", "二\n", "三 🐉"];

    [Theory]
    [InlineData(1000)]
    [InlineData(10)]
    [InlineData(0)]
    public void Texts_are_read_in_order_of_place(long mostInMemory)
    {
        using Workplace workplace = new();
        using Spool spool = new(new Disk(workplace.Folder), 5, mostInMemory);
        foreach (int place in (int[])[3, 0, 2, 1])
        {
            spool.Put(place, Texts[place]);
        }

        spool.Read().ShouldBe(Texts);
        spool.Places.ShouldBe([0, 1, 2, 3]);
        spool.Has(4).ShouldBeFalse();
    }

    [Fact]
    public void Its_file_is_gone_when_it_is_closed()
    {
        using Workplace workplace = new();
        Disk disk = new(workplace.Folder);
        FileStream file = disk.Scratch();
        File.Exists(file.Name).ShouldBeTrue();
        file.Dispose();
        File.Exists(file.Name).ShouldBeFalse();
    }

    [Fact]
    public void Its_file_is_gone_when_the_command_stops()
    {
        using Workplace workplace = new();
        Disk disk = new(workplace.Folder);
        using FileStream file = disk.Scratch();
        disk.Stop(() => File.Exists(file.Name).ShouldBeFalse());
    }

    [Fact]
    public void More_than_its_memory_goes_through_a_file()
    {
        using Workplace workplace = new();
        using Spool spool = new(new Disk(workplace.Folder), 40);
        for (int place = 39; place >= 0; place--)
        {
            spool.Put(place, new string((char)('A' + place), 1024 * 1024));
        }

        spool.Read().Select((text, place) => text.Length == 1024 * 1024 && text.All(sign => sign == 'A' + place)).ShouldAllBe(isRight => isRight);
        spool.Read().Count().ShouldBe(40);
    }
}
