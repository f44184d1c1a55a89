using Spectre.Console;
using Spectre.Console.Rendering;

namespace Isomer.Migration.Progress;

/// <summary>Prints a table without colours, to whatever is there to take it.</summary>
internal static class PlainConsole
{
    private const int Width = 120;

    public static void Write(IRenderable table, TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        console.Write(table);
    }
}
