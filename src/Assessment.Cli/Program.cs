using System.Globalization;
using System.Text;
using Assessment.Cli;

// Chinese comes out whole whatever the code page of the machine; a byte order mark would end up in the file of a redirect.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Terminal terminal = new(
    Console.Out,
    Console.Error,
    LanguageChoice.Of(args, Environment.GetEnvironmentVariable, CultureInfo.CurrentUICulture),
    !Console.IsErrorRedirected);
Disk disk = new(Environment.CurrentDirectory);
using Interruption interruption = new(terminal, disk);
return CommandLine.Run(args, terminal, disk);
