namespace Isomer.PostgreSql;

/// <summary>Which version brought what.</summary>
internal static class ServerVersions
{
    // https://www.postgresql.org/docs/12/release-12.html: stored generated columns, which the catalog queries read.
    public static readonly Version Minimum = new(12, 0);

    // https://www.postgresql.org/docs/14/release-14.html: "Allow efficient heap scanning of a range of TIDs"
    public static readonly Version SupportsTidRangeScan = new(14, 0);

    // https://www.postgresql.org/docs/15/release-15.html: UNIQUE NULLS NOT DISTINCT, and pg_constraint.confdelsetcols
    public static readonly Version SupportsNullsNotDistinct = new(15, 0);
}
