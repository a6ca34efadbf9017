using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Assessment.Model;
using Assessment.Rules;

namespace Assessment.Cli.Printing;

/// <summary>Writes what came of the cases in the XML of JUnit, which build servers read.</summary>
internal static class Junit
{
    internal static void Write(CaseRuns runs, TextWriter writer, Language language)
    {
        using XmlWriter xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true });
        xml.WriteStartElement("testsuites");
        foreach (CaseFileRun file in runs.Files)
        {
            Write(file, xml, language);
        }

        xml.WriteEndElement();
    }

    private static void Write(CaseFileRun file, XmlWriter xml, Language language)
    {
        ImmutableArray<CaseVerdict> verdicts = file.Verdicts ?? [];
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Printable.Line(file.File));
        xml.WriteAttributeString("tests", Number(verdicts.Length + (file.Verdicts is null ? 1 : 0)));
        xml.WriteAttributeString("failures", Number(verdicts.Count(result => !result.Holds)));
        if (file.Verdicts is null)
        {
            NotRun(file, xml, language);
        }

        foreach (CaseVerdict result in verdicts)
        {
            Write(file, result, xml, language);
        }

        xml.WriteEndElement();
    }

    // A file that could not be run is an error of its suite; what is wrong stands among the diagnostics.
    private static void NotRun(CaseFileRun file, XmlWriter xml, Language language)
    {
        xml.WriteAttributeString("errors", "1");
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Printable.Line(file.File));
        xml.WriteAttributeString("name", Printable.Line(file.File));
        xml.WriteStartElement("error");
        xml.WriteAttributeString("message", language == Language.Chinese ? "文件或它的规则有错误，没有运行" : "not run: the file or its rules have errors");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(CaseFileRun file, CaseVerdict result, XmlWriter xml, Language language)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Printable.Line(file.File));
        xml.WriteAttributeString("name", Printable.Line(result.Name));
        if (!result.Holds)
        {
            string[] messages = [.. result.Failures.Select(failure => Printable.Line(failure.In(language)))];
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", messages[0]);
            xml.WriteString(string.Join('\n', messages));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
