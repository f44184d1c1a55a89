using System.Text;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>Writes text files, only where the text differs; a failure is a coded error.</summary>
internal static class OutputFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the text unless the file holds it already.</summary>
    /// <returns>Whether it was written.</returns>
    public static bool WriteIfDifferent(string path, string text) => Guard(path, () =>
    {
        var bytes = Utf8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, bytes);
        return true;
    });

    /// <summary>
    /// Writes the text unless the file holds it already, and in any case makes the file newer than what it was made from: MSBuild compares
    /// times, and would otherwise run again on each build; a version control system compares contents, and sees no change.
    /// </summary>
    public static void WriteIfDifferentAndTouch(string path, string text)
    {
        if (!WriteIfDifferent(path, text))
        {
            Guard(path, () =>
            {
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
                return true;
            });
        }
    }

    /// <summary>Adds text at the end of a file.</summary>
    public static void Append(string path, string text) => Guard(path, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.AppendAllText(path, text, Utf8);
        return true;
    });

    private static bool Guard(string path, Func<bool> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IsomerException(Diagnostic.Create(Codes.UnwritableFile, Path.GetFileName(path), e.Message) with { Path = path }, e);
        }
    }
}
