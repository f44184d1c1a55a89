using System.Text.RegularExpressions;

namespace Isomer.MySql;

/// <summary>
/// The type of a routine's parameter or result, without the width of integers that MariaDB adds: it means nothing, and MySQL forgets it.
/// </summary>
internal static partial class RoutineType
{
    public static string Read(string storeType) => IsTruth(storeType) ? storeType : Width().Replace(storeType, "$1");

    private static bool IsTruth(string storeType) => storeType == "tinyint(1)";

    [GeneratedRegex(@"^(\w*int)\(\d+\)(?!.*zerofill)", RegexOptions.CultureInvariant)]
    private static partial Regex Width();
}
