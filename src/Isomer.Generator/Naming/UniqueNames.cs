using System.Globalization;

namespace Isomer.Generator.Naming;

/// <summary>
/// Names of one scope. The first to ask gets its name, the next <c>Name2</c>, <c>Name3</c>, … Case does not distinguish: two types that
/// differ in case only are legal C#, but not two file names.
/// </summary>
internal sealed class UniqueNames(params string[] taken)
{
    // A nested type or property of one of these names would hide a member of System.Object (CS0108).
    private static readonly HashSet<string> ObjectMembers = new(StringComparer.OrdinalIgnoreCase)
        { "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString" };

    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    public string Take(string name)
    {
        var unique = name;
        for (var i = 2; ObjectMembers.Contains(unique) || !_taken.Add(unique); i++)
        {
            unique = name + i.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
