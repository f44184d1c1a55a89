namespace Isomer.Schema;

/// <summary>The keys of the blueprint file, in the order in which they are written.</summary>
internal static class BlueprintKeys
{
    public static readonly string[] Blueprint =
        ["blueprint", "origin", "tables", "sequences", "enums", "domains", "views", "routines", "native"];

    public static readonly string[] Origin = ["engine", "version"];

    public static readonly string[] Table =
        ["comment", "native", "columns", "primaryKey", "unique", "indexes", "foreignKeys", "checks", "triggers", "partitioning"];

    public static readonly string[] Column = ["type", "nullable", "default", "identity", "generated", "domain", "comment", "native"];

    public static readonly string[] Identity = ["kind", "start", "increment", "sequence"];

    public static readonly string[] Generated = ["stored", "virtual"];

    public static readonly string[] PrimaryKey = ["name", "columns", "deferral"];

    public static readonly string[] Unique = ["columns", "nullsNotDistinct", "deferral"];

    public static readonly string[] Index =
        ["unique", "nullsNotDistinct", "columns", "include", "filter", "method", "comment", "native"];

    public static readonly string[] IndexColumn =
        ["column", "expression", "descending", "nullsFirst", "collation", "operatorClass", "prefixLength"];

    public static readonly string[] ForeignKey = ["columns", "references", "onDelete", "onUpdate", "deferral", "matchFull"];

    public static readonly string[] Partitioning = ["method", "columns", "partitions"];

    public static readonly string[] PartitionColumn = ["column", "expression"];

    public static readonly string[] Partition = ["bounds", "partitioning"];

    public static readonly string[] Sequence = ["type", "start", "increment", "minimum", "maximum", "cache", "cyclic", "comment"];

    public static readonly string[] Enum = ["labels", "comment"];

    public static readonly string[] Domain = ["type", "nullable", "default", "checks", "comment", "native"];

    public static readonly string[] View = ["materialized", "comment", "native"];

    public static readonly Deferral[] Deferrals = [Deferral.NotDeferrable, Deferral.InitiallyImmediate, Deferral.InitiallyDeferred];

    public static readonly IdentityKind[] IdentityKinds = [IdentityKind.ByDefault, IdentityKind.Always];

    public static readonly PartitionMethod[] PartitionMethods = [PartitionMethod.Range, PartitionMethod.List, PartitionMethod.Hash];

    public static readonly ReferentialAction[] Actions =
    [
        ReferentialAction.NoAction, ReferentialAction.Restrict, ReferentialAction.Cascade, ReferentialAction.SetNull,
        ReferentialAction.SetDefault,
    ];
}
