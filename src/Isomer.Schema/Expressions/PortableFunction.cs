namespace Isomer.Schema;

/// <summary>A function that a portable expression may call.</summary>
/// <param name="Name">The name, lower case.</param>
/// <param name="MinArguments">The least number of arguments.</param>
/// <param name="MaxArguments">The greatest number of arguments; null for any number.</param>
public sealed record PortableFunction(string Name, int MinArguments, int? MaxArguments)
{
    /// <summary>Whether it may be called with so many arguments.</summary>
    public bool Takes(int count) => count >= MinArguments && (MaxArguments is null || count <= MaxArguments);
}
