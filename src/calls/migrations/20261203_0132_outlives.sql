-- What a committee decided and what was sent to it are not deleted with the file or the call.
select platform.let_outlive('calls.decision'),
  platform.let_outlive('calls.former_decision'),
  platform.let_outlive('calls.agreement'),
  platform.let_outlive('calls.amendment'),
  platform.let_outlive('calls.appeal'),
  platform.let_outlive('calls.ranking'),
  platform.let_outlive('calls.sending');
