using Isomer.Engines.Values;

namespace Isomer.Generator.Emit;

/// <summary>What a reader's getter and a writer's write method of a carrier are called.</summary>
internal static class CarrierMethods
{
    /// <summary>
    /// <c>Int64</c> of <c>GetInt64</c> and <c>WriteInt64</c>: the carrier's own name, but for text, which travels as UTF-8.
    /// </summary>
    public static string MethodSuffix(this Carrier carrier) => carrier == Carrier.Text ? "Utf8" : carrier.ToString();
}
