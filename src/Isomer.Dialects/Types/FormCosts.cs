using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>What identifiers, documents, labels and the like cost that stand in other types.</summary>
internal static class FormCosts
{
    public static readonly TypeCost UuidAsText =
        new(Codes.UuidHeldAsText, "6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'");

    public static readonly TypeCost JsonAsText = new(Codes.JsonHeldAsText, "{\"a\": 1} → '{\"a\": 1}'");

    public static readonly TypeCost JsonKeyOrder = new(Codes.JsonKeyOrderLost, "{\"bb\": 1, \"a\": 2} → {\"a\": 2, \"bb\": 1}");

    public static readonly TypeCost JsonDuplicates = new(Codes.JsonDuplicatesLost, "{\"a\": 1, \"a\": 2} → {\"a\": 2}") { Rules = [] };

    public static readonly TypeCost JsonNumbers =
        new(Codes.JsonNumbersLost, "{\"n\": 0.12345678901234567890} → {\"n\": 0.12345678901234568}") { Rules = [] };

    public static readonly TypeCost XmlAsText = new(Codes.XmlHeldAsText, "<a/> → '<a/>'");

    public static readonly TypeCost XmlContent = new(Codes.XmlContentLost, "<a/><b/> is refused") { Rules = [] };

    public static readonly TypeCost EnumAsText = new(Codes.EnumHeldAsText, EnumOrder);

    public static readonly TypeCost SetAsText = new(Codes.SetHeldAsText, t => $"{{{Few(t)}}} → '{Few(t)}'");

    public static readonly TypeCost BitsAsText = new(Codes.BitsHeldAsText, "B'101' → '101'");

    public static readonly TypeCost ArrayAsText = new(Codes.ArrayHeldAsText, "{1,2} → '{1,2}'");

    public static readonly TypeCost GeometryAsOctets =
        new(Codes.GeometryHeldAsOctets, "POINT(1 2) → 0101000000000000000000F03F0000000000000040");

    public static readonly TypeCost AddressAsText =
        new(Codes.AddressHeldAsText, "10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'");

    public static readonly TypeCost HardwareAddressAsText =
        new(Codes.HardwareAddressHeldAsText, "08-00-2B-01-02-03 → '08:00:2b:01:02:03'");

    public static readonly TypeCost VectorAsText = new(Codes.VectorHeldAsText, "[1,0.5] → '[1,0.5]'");

    public static readonly TypeCost FrozenStamp = new(Codes.StampFrozen, "0x00000000000007D1 stays when its row is updated");

    public static readonly TypeCost VariantAsText = new(Codes.VariantTypeLost, "the number 1 → '1', as the text '1'") { Rules = [] };

    public static readonly TypeCost ZonedTimeAsText =
        new(Codes.ZonedTimeHeldAsText, "10:00:00+02 → '10:00:00+02', which sorts after '09:00:00+00', the later of the two");

    public static readonly TypeCost RangeAsText = new(Codes.ForeignTypeHeldAsText, "[1,5) → '[1,5)'");

    public static readonly TypeCost ForeignAsText = new(
        Codes.ForeignTypeHeldAsText, "a value → the text that its own engine writes for it");

    // Two labels that their text sorts the other way; without such, what holds for every enum.
    private static string EnumOrder(CanonicalType type)
    {
        for (var i = 1; i < type.Labels.Count; i++)
        {
            var (first, second) = (type.Labels[i - 1], type.Labels[i]);
            if (string.CompareOrdinal(first, second) > 0)
            {
                return $"'{first}' before '{second}' → '{second}' before '{first}'";
            }
        }

        return type.Labels.IsEmpty ? "a label → its text" : $"the label {type.Labels[0]} → '{type.Labels[0]}'";
    }

    private static string Few(CanonicalType type) => string.Join(",", type.Labels.Take(2));
}
