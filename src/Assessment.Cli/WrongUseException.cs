namespace Assessment.Cli;

/// <summary>The command cannot do what it was asked: a file that is missing, a unit that nobody knows. One sentence says so.</summary>
internal sealed class WrongUseException(string chinese, string english) : Exception(english)
{
    internal string In(Model.Language language) => language == Model.Language.Chinese ? chinese : Message;
}
