-- What was changed of a published act is not deleted with it.
select platform.let_outlive('deliberations.change');
