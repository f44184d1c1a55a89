namespace Isomer.Schema;

/// <summary>How the members of an enumeration are spelled in a file: in camel case.</summary>
internal static class JsonNames
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
