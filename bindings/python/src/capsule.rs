//! Arrow data to and from other libraries, by the Arrow PyCapsule interface.

use std::ffi::CStr;
use std::ptr::NonNull;
use std::sync::Arc;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{FFI_ArrowArrayStream, RecordBatchStreamReader};
use arrow_array::{Array, RecordBatch, RecordBatchIterator, StructArray};
use arrow_schema::{ArrowError, Schema, SchemaRef};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";

pub(crate) fn schema<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(raise)?;
    PyCapsule::new_with_value(py, schema, SCHEMA)
}

pub(crate) fn stream<'py>(
    py: Python<'py>,
    schema: SchemaRef,
    batches: &[RecordBatch],
) -> PyResult<Bound<'py, PyCapsule>> {
    let batches: Vec<_> = batches.iter().cloned().map(Ok).collect();
    let reader = RecordBatchIterator::new(batches, schema);
    let stream = FFI_ArrowArrayStream::new(Box::new(reader));
    PyCapsule::new_with_value(py, stream, STREAM)
}

type Pair<'py> = (Bound<'py, PyCapsule>, Bound<'py, PyCapsule>);

pub(crate) fn array<'py>(py: Python<'py>, batch: &RecordBatch) -> PyResult<Pair<'py>> {
    let data = StructArray::from(batch.clone()).to_data();
    let array = PyCapsule::new_with_value(py, FFI_ArrowArray::new(&data), ARRAY)?;
    Ok((schema(py, &batch.schema())?, array))
}

/// The record batches of any object that gives Arrow data, taken over without a copy.
pub(crate) fn batches(value: &Bound<'_, PyAny>) -> PyResult<Vec<RecordBatch>> {
    if value.hasattr("__arrow_c_array__")? {
        let pair = value.call_method0("__arrow_c_array__")?;
        let (schema, array): (Bound<'_, PyCapsule>, Bound<'_, PyCapsule>) = pair.extract()?;
        return Ok(vec![imported(&schema, &array)?]);
    }
    if value.hasattr("__arrow_c_stream__")? {
        let capsule = value.call_method0("__arrow_c_stream__")?;
        let pointer = pointer(capsule.cast()?, STREAM)?;
        // SAFETY: the name of the capsule says that it holds a stream; it is moved out of it.
        let stream = unsafe { FFI_ArrowArrayStream::from_raw(pointer.as_ptr()) };
        let reader = RecordBatchStreamReader::try_new(stream).map_err(raise)?;
        return reader.map(|batch| batch.map_err(raise)).collect();
    }
    Err(PyTypeError::new_err(format!(
        "expected a table or record batch with Arrow data, not {}",
        value.get_type().name()?
    )))
}

fn imported(schema: &Bound<'_, PyCapsule>, array: &Bound<'_, PyCapsule>) -> PyResult<RecordBatch> {
    let schema: NonNull<FFI_ArrowSchema> = pointer(schema, SCHEMA)?;
    let array = pointer(array, ARRAY)?;
    // SAFETY: the names of the capsules say what they hold; the array is moved out of its capsule,
    // which stays alive as long as the schema is read.
    let data = unsafe {
        let array = FFI_ArrowArray::from_raw(array.as_ptr());
        from_ffi(array, schema.as_ref())
    };
    let rows = StructArray::from(data.map_err(raise)?);
    if rows.null_count() > 0 {
        return Err(PyValueError::new_err(
            "a record batch has no rows that are null",
        ));
    }
    Ok(RecordBatch::from(rows))
}

fn pointer<T>(capsule: &Bound<'_, PyCapsule>, name: &CStr) -> PyResult<NonNull<T>> {
    Ok(capsule.pointer_checked(Some(name))?.cast())
}

/// Errors of the Arrow libraries as Python raises them.
pub(crate) fn raise(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// One record batch for any library that takes Arrow data.
#[pyclass(frozen, module = "osce_news")]
pub(crate) struct Batch(pub(crate) RecordBatch);

#[pymethods]
impl Batch {
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Pair<'py>> {
        let _ = requested_schema;
        array(py, &self.0)
    }

    fn __len__(&self) -> usize {
        self.0.num_rows()
    }
}

/// The schema of a table for any library that takes Arrow data.
#[pyclass(frozen, module = "osce_news")]
pub(crate) struct TableSchema(pub(crate) Arc<Schema>);

#[pymethods]
impl TableSchema {
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema(py, &self.0)
    }

    fn __repr__(&self) -> String {
        let names: Vec<_> = self
            .0
            .fields()
            .iter()
            .map(|field| field.name().as_str())
            .collect();
        format!("<TableSchema {}>", names.join(", "))
    }
}
