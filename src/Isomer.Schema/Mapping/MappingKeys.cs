namespace Isomer.Schema;

/// <summary>The keys of the mapping file.</summary>
internal static class MappingKeys
{
    public static readonly string[] Mapping = ["$schema", "mapping", "names", "include", "exclude", "types", "tables", "accept", "policy"];

    public static readonly string[] Table = ["rename", "filter", "columns", "accept", "policy"];

    public static readonly string[] Column = ["rename", "type", "constant", "exclude", "accept", "policy"];

    public static readonly LossPolicy[] LossPolicies =
        [LossPolicy.Reject, LossPolicy.Clip, LossPolicy.Null, LossPolicy.Round, LossPolicy.Text];

    public static readonly NamePolicy[] NamePolicies = [NamePolicy.Fold, NamePolicy.Preserve, NamePolicy.Snake];
}
