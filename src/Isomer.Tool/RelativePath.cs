namespace Isomer.Tool;

/// <summary>Paths for people: from where they are, and spelled alike on every system.</summary>
internal static class RelativePath
{
    public static string Of(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
}
