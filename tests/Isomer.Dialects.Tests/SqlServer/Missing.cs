using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.SqlServer;

/// <summary>The scenarios whose feature SQL Server lacks, and the anomalies that say so.</summary>
internal static class Missing
{
    public static readonly IReadOnlyDictionary<string, Code[]> Features = new Dictionary<string, Code[]>
    {
        [nameof(TypeScenarios.Domains)] = [Codes.DomainFlattened],
        [nameof(ColumnScenarios.Checks_that_trim_other_than_blanks)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_of_the_octets_of_a_text)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_that_cut_decimals)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_that_divide_decimals)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Unique_indexes_over_stored_columns)] = [Codes.IndexLost],
        [nameof(ColumnScenarios.Stored_days)] = [Codes.GeneratedBecomesPlain],
        [nameof(ColumnScenarios.Stored_columns_over_generated_ones)] = [Codes.GeneratedBecomesPlain],
        [nameof(ColumnScenarios.Two_identities_of_a_table)] = [Codes.SecondIdentityLost],
        [nameof(ColumnScenarios.Identities_of_named_sequences)] = [Codes.IdentityOptionsLost],
        [nameof(ColumnScenarios.Identities_of_sequences_in_another_schema)] = [Codes.IdentityOptionsLost],
        [nameof(KeyScenarios.Deferrable_foreign_keys)] = [Codes.DeferralLost],
        [nameof(KeyScenarios.Foreign_keys_that_are_null_as_a_whole)] = [Codes.MatchFullLost],
        [nameof(KeyScenarios.On_delete_set_null_over_columns_that_take_none)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.Two_paths_of_actions_to_one_table)] = [Codes.CascadePathLost],
        [nameof(KeyScenarios.Actions_over_their_own_table)] = [Codes.CascadePathLost],
        [nameof(KeyScenarios.Indexes_with_an_order_of_nulls)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_over_expressions)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Unique_indexes_over_expressions)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Indexes_with_a_collation_of_their_own)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_that_ignore_case)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Unique_indexes_over_the_beginning_of_a_text)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Indexes_over_the_beginning_of_a_text)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Hash_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Inverted_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Search_tree_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Block_range_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Operator_classes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Fulltext_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Bitmap_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_over_documents)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Indexes_over_hostile_names)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Deferrable_keys)] = [Codes.DeferralLost],
        [nameof(TableScenarios.Comments_on_enums)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Comments_on_domains)] = [Codes.CommentsLost, Codes.DomainFlattened],
        [nameof(TableScenarios.Partitions_by_range)] = [Codes.PartitionsFlattened],
        [nameof(TableScenarios.Partitions_by_list)] = [Codes.PartitionsFlattened],
        [nameof(TableScenarios.Partitions_by_hash)] = [Codes.PartitionsFlattened],
        [nameof(TableScenarios.Partitions_of_partitions)] = [Codes.PartitionsFlattened],
    };
}
