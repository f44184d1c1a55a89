using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Sqlite;

/// <summary>The scenarios whose feature SQLite lacks, and the anomalies that say so.</summary>
internal static class Missing
{
    public static readonly IReadOnlyDictionary<string, Code[]> Features = new Dictionary<string, Code[]>
    {
        [nameof(TypeScenarios.Texts_that_ignore_case)] = [Codes.CaseFoldingLost],
        [nameof(TypeScenarios.Texts_that_ignore_case_and_accents)] = [Codes.AccentFoldingLost],
        [nameof(TypeScenarios.Stamps_of_rows)] = [Codes.StampFrozen],
        [nameof(TypeScenarios.Domains)] = [Codes.DomainFlattened],
        [nameof(ColumnScenarios.Checks_of_decimals_of_many_digits)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_that_compute_in_decimals)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_that_cut_decimals)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_that_divide_decimals)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Defaults_of_the_time_of_day)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Defaults_of_the_user)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Stored_products_of_decimals)] = [Codes.GeneratedBecomesPlain],
        [nameof(ColumnScenarios.Identities_that_refuse_given_values)] = [Codes.IdentityOptionsLost],
        [nameof(ColumnScenarios.Identities_with_start_and_step)] = [Codes.IdentityOptionsLost],
        [nameof(ColumnScenarios.Identities_outside_the_primary_key)] = [Codes.IdentityLost],
        [nameof(ColumnScenarios.Identities_in_a_composite_key)] = [Codes.IdentityLost],
        [nameof(ColumnScenarios.Two_identities_of_a_table)] = [Codes.IdentityLost],
        [nameof(ColumnScenarios.Sequences)] = [Codes.SequenceLost],
        [nameof(ColumnScenarios.Sequences_of_other_schemas)] = [Codes.SequenceLost],
        [nameof(ColumnScenarios.Defaults_from_sequences)] = [Codes.ExpressionLost, Codes.SequenceLost],
        [nameof(KeyScenarios.Foreign_keys_that_are_null_as_a_whole)] = [Codes.MatchFullLost],
        [nameof(KeyScenarios.Indexes_with_an_order_of_nulls)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_with_included_columns)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Hash_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Inverted_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Search_tree_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Block_range_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Operator_classes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Fulltext_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Bitmap_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Deferrable_keys)] = [Codes.DeferralLost],
        [nameof(KeyScenarios.Keys_in_which_nulls_collide)] = [Codes.NullsDistinct],
        [nameof(NameScenarios.Sequences_with_names_past_the_limit)] = [Codes.SequenceLost],
        [nameof(TableScenarios.Comments)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Comments_on_indexes)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Comments_on_sequences)] = [Codes.SequenceLost],
        [nameof(TableScenarios.Comments_on_enums)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Comments_on_domains)] = [Codes.CommentsLost, Codes.DomainFlattened],
        [nameof(TableScenarios.Comments_on_views)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Long_comments)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Partitions_by_range)] = [Codes.PartitionsFlattened],
        [nameof(TableScenarios.Partitions_by_list)] = [Codes.PartitionsFlattened],
        [nameof(TableScenarios.Partitions_by_hash)] = [Codes.PartitionsFlattened],
        [nameof(TableScenarios.Partitions_of_partitions)] = [Codes.PartitionsFlattened],
    };
}
