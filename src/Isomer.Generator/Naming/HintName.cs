using System.Globalization;
using Isomer.Generator.Model;

namespace Isomer.Generator.Naming;

/// <summary>The name of a generated file: <c>Shop.Customer.g.cs</c>, under 100 characters.</summary>
internal static class HintName
{
    private const int MostChars = 90;

    public static string Of(OwnerModel owner, string? part = null)
    {
        var name = part is null ? owner.Class : owner.Class + "." + part;
        if (name.Length > MostChars)
        {
            // What is cut off stays in the hash.
            name = name.Substring(0, MostChars - 9) + "." + StableHash.Of(name).ToString("x8", CultureInfo.InvariantCulture);
        }

        return name + ".g.cs";
    }
}
