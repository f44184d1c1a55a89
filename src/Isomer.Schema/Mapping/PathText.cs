namespace Isomer.Schema;

/// <summary>Paths such as <c>tables/customers/columns/email</c>.</summary>
internal static class PathText
{
    /// <summary>Whether a path is at or below another; every path is below the empty one.</summary>
    public static bool IsWithin(string path, string ancestor) => ancestor.Length == 0 || Below(path, ancestor) is not null;

    /// <summary>
    /// What follows <paramref name="ancestor"/>, empty or beginning with a slash; null where the path is not at or below it.
    /// </summary>
    public static string? Below(string path, string ancestor) =>
        path.StartsWith(ancestor, StringComparison.Ordinal) && (path.Length == ancestor.Length || path[ancestor.Length] == '/')
            ? path.Substring(ancestor.Length)
            : null;
}
