using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>
/// What being held on an engine costs the values of a type, in the report's words: the same for every column of the type, whose own are its
/// label and its place.
/// </summary>
/// <param name="Cost">The cost.</param>
/// <param name="Rules">What a value must be to stand as it is; empty where no rule tells.</param>
/// <param name="Type">The type that is left.</param>
/// <param name="Store">The engine's spelling of the type that holds it.</param>
/// <param name="Engine">The engine.</param>
/// <param name="Witness">A legal value, and what becomes of it.</param>
internal sealed record TypeLoss(TypeCost Cost, EquatableArray<ValueRule> Rules, string Type, string Store, string Engine, string Witness)
{
    /// <summary>Says so of a column.</summary>
    /// <param name="target">The column's path.</param>
    /// <param name="label">The column, for people.</param>
    /// <param name="anomalies">Where it is said.</param>
    public void Report(string target, string label, AnomalyList anomalies)
    {
        if (Cost.IsNarrowing)
        {
            anomalies.AddNarrowing(Cost.Code, target, Rules, label, Type, Store, Engine, Witness);
        }
        else
        {
            anomalies.Add(Cost.Code, target, label, Type, Store, Engine, Witness);
        }
    }
}
