using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>Reads text files; a failure is a coded error.</summary>
internal static class InputFile
{
    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IsomerException(Diagnostic.Create(Codes.UnreadableFile, Path.GetFileName(path), e.Message) with { Path = path }, e);
        }
    }
}
