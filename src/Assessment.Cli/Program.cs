namespace Assessment.Cli;

internal static class Program
{
    private const int WrongUse = 2;

    private static int Main()
    {
        Console.Error.WriteLine("Usage: assess <command> [arguments]");
        return WrongUse;
    }
}
